package org.casegraph.source.text;

/**
 * A text, and what it was taken from.
 *
 * @param sha256 of the text's UTF-8 bytes
 * @param originalSha256 of the bytes that it was taken from; the same for plain UTF-8
 * @param mediaType of those bytes, with their charset: text/html; charset=windows-1252
 * @param extractedBy the programs that took it and their versions, as RFC 9110 writes products: text/1
 * @param text without U+0000 and unpaired surrogates, at most 64 MiB of UTF-8
 * @param characters its length in Unicode code points
 */
public record ExtractedText(
        String sha256, String originalSha256, String mediaType, String extractedBy, String text, int characters) {}
