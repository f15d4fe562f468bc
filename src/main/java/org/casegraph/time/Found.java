package org.casegraph.time;

/** Quotes refused input in an error message: at most 40 code points, nothing that a terminal or a page could act on. */
final class Found {

    private static final int LIMIT = 40;

    private Found() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LIMIT).map(Found::printable).forEach(quoted::appendCodePoint);
        return quoted.append(text.codePointCount(0, text.length()) > LIMIT ? "…\"" : "\"")
                .toString();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '?';
            default -> codePoint;
        };
    }
}
