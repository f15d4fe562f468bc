package org.casegraph.importer.mapping;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** Passes a text on, counts it, and remembers where in it two characters end a line, until it is asked about there. */
final class LineEnds extends FilterReader {

    private final Deque<Long> pairs = new ArrayDeque<>();
    private long chars;
    private long codePoints;
    private char last;

    /** The text goes on after this many characters that were read before. */
    LineEnds(Reader text, int before) {
        super(text);
        chars = before;
        codePoints = before;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            count(target[i]);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private void count(char c) {
        if (c == '\n' && last == '\r') {
            pairs.add(chars - 1);
        }
        if (!Character.isLowSurrogate(c)) {
            codePoints++;
        }
        last = c;
        chars++;
    }

    /** How many characters end the line at this one; asked in ascending order, once the next line has begun. */
    int width(long at) {
        while (!pairs.isEmpty() && pairs.element() < at) {
            pairs.remove();
        }
        return !pairs.isEmpty() && pairs.element() == at ? 2 : 1;
    }

    /** The code points so far. */
    long codePoints() {
        return codePoints;
    }
}
