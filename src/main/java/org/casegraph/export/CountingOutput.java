package org.casegraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that it passes on. */
final class CountingOutput extends OutputStream {

    private final OutputStream out;
    private long count;

    CountingOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count += length;
    }

    long count() {
        return count;
    }
}
