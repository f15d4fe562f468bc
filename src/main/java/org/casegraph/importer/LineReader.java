package org.casegraph.importer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts bytes into lines, each ended by a line feed or by the end. What is compressed is read as what it holds. A byte
 * order mark at the start is left out. A line beyond the limit is passed over without being kept.
 */
final class LineReader implements AutoCloseable {

    /** The longest line, in bytes: one with a text. */
    static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 16;

    /**
     * One line without its end.
     *
     * @param number counted from 1
     * @param tooLong whether it is longer than {@link #LONGEST}; its bytes are empty then
     */
    record RawLine(int number, byte[] bytes, boolean tooLong) {

        boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private int number;

    private LineReader(InputStream in) {
        this.in = in;
    }

    static LineReader open(ImportFile file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file.content().open(), BUFFER);
        try {
            return new LineReader(withoutMark(Compression.plain(bytes)));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream withoutMark(InputStream bytes) throws IOException {
        BufferedInputStream start = new BufferedInputStream(bytes, BUFFER);
        start.mark(3);
        if (start.read() != 0xef || start.read() != 0xbb || start.read() != 0xbf) {
            start.reset();
        }
        return start;
    }

    /** The next line, empty at the end. */
    Optional<RawLine> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        boolean any = false;
        while (!ended && fill()) {
            any = true;
            int end = lineFeed();
            ended = end < limit;
            tooLong |= line.size() + (end - position) > LONGEST;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, position, end - position);
            }
            position = ended ? end + 1 : end;
        }
        return any ? Optional.of(new RawLine(++number, line.toByteArray(), tooLong)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(in.read(buffer), 0);
        }
        return position < limit;
    }

    private int lineFeed() {
        int at = position;
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
