package org.casegraph.citation.quote;

/** Reads a passage back by its code points. */
final class Passages {

    private Passages() {}

    static String of(String text, QuoteMatch match) {
        int start = text.offsetByCodePoints(0, match.start().orElseThrow());
        return text.substring(start, text.offsetByCodePoints(0, match.end().orElseThrow()));
    }
}
