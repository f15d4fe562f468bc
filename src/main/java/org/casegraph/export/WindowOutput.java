package org.casegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.casegraph.export.ByteRange.Window;

/** Passes on the bytes of a window only, and ends the writing that goes on behind it. */
final class WindowOutput extends OutputStream {

    /** Nothing of what is left is wanted. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final OutputStream out;
    private final Window window;
    private long position;

    WindowOutput(OutputStream out, Window window) {
        this.out = out;
        this.window = window;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (position > window.to()) {
            throw new Full();
        }
        long from = Math.clamp(window.from() - position, 0, length);
        long to = Math.clamp(window.to() + 1 - position, 0, length);
        if (from < to) {
            out.write(bytes, offset + (int) from, (int) (to - from));
        }
        position += length;
    }
}
