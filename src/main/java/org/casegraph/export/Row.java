package org.casegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row as COPY sends it with {@link #FORMAT}: columns of UTF-8 text, where one that is null is empty. */
final class Row {

    /** No text that JSON is written in holds these characters, so nothing is quoted. */
    static final String FORMAT = "(format csv, delimiter e'\\x02', quote e'\\x01')";

    private static final byte DELIMITER = 2;
    private static final int COLUMNS = 9;

    static final int TYPE = 0;
    static final int KEY = 1;
    static final int JSON = 2;
    static final int CLAIM = 3;
    static final int FIELD = 4;
    static final int FLAGS = 5;
    static final int VALUE = 6;
    static final int MANNER = 7;
    static final int BECAUSE = 8;

    private final byte[] bytes;
    private final int[] ends = new int[COLUMNS];

    /** The bytes of one row with the line feed at its end. */
    Row(byte[] bytes) {
        this.bytes = bytes;
        int column = 0;
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == DELIMITER) {
                ends[column++] = i;
            }
        }
        if (column != COLUMNS - 1) {
            throw new IllegalStateException("Expected " + COLUMNS + " columns, found " + (column + 1));
        }
        ends[column] = bytes.length - 1;
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1] + 1;
    }

    int length(int column) {
        return ends[column] - start(column);
    }

    boolean has(int column) {
        return length(column) > 0;
    }

    String text(int column) {
        return new String(bytes, start(column), length(column), StandardCharsets.UTF_8);
    }

    /** The character at this place of the column, which is ASCII. */
    char at(int column, int place) {
        return (char) bytes[start(column) + place];
    }

    boolean equals(int column, byte[] text) {
        return Arrays.equals(bytes, start(column), ends[column], text, 0, text.length);
    }

    byte[] copy(int column) {
        return Arrays.copyOfRange(bytes, start(column), ends[column]);
    }

    void write(int column, OutputStream out) throws IOException {
        out.write(bytes, start(column), length(column));
    }
}
