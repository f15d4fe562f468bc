package org.casegraph.source.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Counts and hashes what is read. Ends with an {@link TooMuch} where that is more than there may be. */
final class HashedInput extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private final long most;
    private long count;

    HashedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** More came than may. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count += read;
            if (count > most) {
                throw new TooMuch();
            }
        }
        return read;
    }

    void skipAll() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, buffer.length) >= 0) {
            // Only counted and hashed.
        }
    }

    long count() {
        return count;
    }

    /** Of what was read, once. */
    String sha256() {
        return Sha256.hex(digest.digest());
    }
}
