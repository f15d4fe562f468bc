package org.casegraph.importer;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * How bytes may be compressed: gzip (RFC 1952) or zstd (RFC 8878, windows of up to 128 MiB), one member or frame after
 * another. They are read as they come, however much they hold.
 */
public enum Compression {
    GZIP(0x1f, 0x8b) {
        @Override
        public InputStream unpack(InputStream packed) throws IOException {
            // The JDK's takes whatever goes wrong between two members for the end.
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    ZSTD(0x28, 0xb5, 0x2f, 0xfd) {
        @Override
        public InputStream unpack(InputStream packed) throws IOException {
            return new ZstdInputStreamNoFinalizer(packed).setLongMax(LARGEST_WINDOW);
        }
    };

    // As its exponent; what the command zstd reads unless it is told otherwise.
    private static final int LARGEST_WINDOW = 27;

    private final byte[] magic;

    Compression(int... magic) {
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** What the bytes hold; an IOException, now or while it is read, where they are not compressed like this. */
    public abstract InputStream unpack(InputStream packed) throws IOException;

    /** What the bytes hold, by how they begin: they themselves where they are not compressed. */
    static InputStream plain(BufferedInputStream bytes) throws IOException {
        Optional<Compression> begun = begins(bytes);
        return begun.isPresent() ? begun.get().unpack(bytes) : bytes;
    }

    private static Optional<Compression> begins(BufferedInputStream bytes) throws IOException {
        int longest = ZSTD.magic.length;
        bytes.mark(longest);
        byte[] start = bytes.readNBytes(longest);
        bytes.reset();
        return Stream.of(values()).filter(one -> one.begins(start)).findFirst();
    }

    private boolean begins(byte[] start) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || start[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
