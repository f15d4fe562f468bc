package org.casegraph.importer;

/** Shows what was found in a file: at most 80 code points, and nothing that a terminal or a page could act on. */
final class Shown {

    private static final int LIMIT = 80;

    private Shown() {}

    static String of(String found) {
        StringBuilder shown = new StringBuilder();
        found.codePoints().limit(LIMIT).map(Shown::printable).forEach(shown::appendCodePoint);
        return found.codePoints().skip(LIMIT).findFirst().isPresent()
                ? shown.append('…').toString()
                : shown.toString();
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
