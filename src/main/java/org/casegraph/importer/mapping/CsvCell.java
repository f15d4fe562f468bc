package org.casegraph.importer.mapping;

/**
 * A cell of a CSV file.
 *
 * @param text what it says, its quotation marks undone
 * @param start the code point of the file's text at which it begins, after the opening quotation mark if any
 */
record CsvCell(String text, boolean quoted, int start) {

    /** The words without white space around them and with one space between them. */
    String words() {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || c == ' ' && stripped.charAt(i + 1) == ' ') {
                return stripped.replaceAll("\\s+", " ");
            }
        }
        return stripped;
    }

    /** The words as they stand in the file; the same text, where it is equal, since look-ups keep both. */
    Cell passage(int file, String words) {
        String raw = quoted ? text.replace("\"", "\"\"") : text;
        int blanks = raw.length() - raw.stripLeading().length();
        String passage = raw.strip();
        return new Cell(file, passage.equals(words) ? words : passage, start + blanks);
    }
}
