package org.casegraph.source.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, by its first bytes alone: neither its name nor what its sender says can be trusted. */
enum TextType {
    PLAIN("text/plain"),
    HTML("text/html"),
    PDF("application/pdf");

    private static final int HEAD = 4096;
    // As PDF readers do: a few bytes of something else may come first.
    private static final int PDF_WITHIN = 1024;
    private static final String PDF_MARK = "%PDF-";

    // The marks of the WHATWG MIME Sniffing Standard, after an XML declaration too.
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\\s+html|html|head|title|meta|link|script|style|body|iframe"
                    + "|h[1-6]|div|font|table|a|b|br|p|main|article|section)(?:[\\s/>].*)?");

    private final String mediaType;

    TextType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The type, empty where it is none of these. */
    static Optional<TextType> of(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = latin.indexOf(PDF_MARK);
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return Optional.of(PDF);
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isEmpty() && isBinary(head)) {
            return Optional.empty();
        }
        String start = mark.map(known -> known.decode(head)).orElse(latin);
        return Optional.of(HTML_START.matcher(start).matches() ? HTML : PLAIN);
    }

    // The standard's binary data bytes but U+0000, which has a fault of its own.
    private static boolean isBinary(byte[] head) {
        for (byte b : head) {
            if (b > 0 && b <= 0x08 || b == 0x0b || b >= 0x0e && b <= 0x1a || b >= 0x1c && b <= 0x1f) {
                return true;
            }
        }
        return false;
    }
}
