package org.casegraph.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** Archives as streams of their files, known by their first bytes. */
final class Archive {

    private static final int BUFFER = 1 << 16;
    private static final int TAR_HEADER = 512;
    // POSIX's and GNU's; the tars of before 1988 have none.
    private static final String TAR_MAGIC = "ustar";
    private static final int TAR_MAGIC_AT = 257;
    private static final int GZIP = 0x1f8b;
    private static final int ZSTD = 0x28b52ffd;
    private static final int ZIP = 0x504b0304;
    private static final int EMPTY_ZIP = 0x504b0506;

    private Archive() {}

    /** The archive, empty where it is none: what is compressed must be a tar. */
    static Optional<ArchiveInputStream<?>> open(InputStream file) throws IOException, RefusedTextException {
        BufferedInputStream bytes = new BufferedInputStream(file, BUFFER);
        byte[] head = peek(bytes);
        int first = head.length < 4
                ? 0
                : (head[0] & 0xff) << 24 | (head[1] & 0xff) << 16 | (head[2] & 0xff) << 8 | head[3] & 0xff;
        if (first >>> 16 == GZIP) {
            return compressed(GzipCompressorInputStream.builder()
                    .setInputStream(bytes)
                    .setDecompressConcatenated(true)
                    .get());
        }
        return switch (first) {
            case ZSTD -> compressed(new ZstdCompressorInputStream(bytes));
            case ZIP, EMPTY_ZIP -> Optional.of(new ZipArchiveInputStream(bytes, "UTF-8", true, true));
            default -> isTar(head) ? Optional.of(new TarArchiveInputStream(bytes, "UTF-8")) : Optional.empty();
        };
    }

    private static Optional<ArchiveInputStream<?>> compressed(InputStream expanded)
            throws IOException, RefusedTextException {
        BufferedInputStream bytes = new BufferedInputStream(expanded, BUFFER);
        if (!isTar(peek(bytes))) {
            throw new RefusedTextException(
                    TextFault.UNKNOWN_TYPE, "The compressed file is no archive.", "tar.gz, tar.zst, tar or zip");
        }
        return Optional.of(new TarArchiveInputStream(bytes, "UTF-8"));
    }

    private static byte[] peek(BufferedInputStream bytes) throws IOException {
        bytes.mark(TAR_HEADER);
        byte[] head = bytes.readNBytes(TAR_HEADER);
        bytes.reset();
        return head;
    }

    private static boolean isTar(byte[] head) {
        return head.length == TAR_HEADER
                && new String(head, TAR_MAGIC_AT, TAR_MAGIC.length(), ISO_8859_1).equals(TAR_MAGIC);
    }

    /** Whether the entry is a file with bytes of its own: no folder, no link, no device. */
    static boolean isFile(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar
                ? tar.isFile() && !tar.isLink() && !tar.isSymbolicLink()
                : !entry.isDirectory();
    }
}
