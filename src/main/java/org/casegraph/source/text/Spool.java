package org.casegraph.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for the files of an archive, which are kept one by one; readable to nobody else, and gone once closed. */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private int kept;

    Spool() throws IOException {
        folder = Files.createTempDirectory("casegraph-texts-");
    }

    /** Keeps what is left of the stream, or only its hash where it is too long for a text. */
    Original keep(String name, InputStream entry, long most) throws IOException, RefusedTextException {
        Path file = folder.resolve(String.valueOf(kept++));
        // Not closed, since that would close the archive.
        HashedInput bytes = new HashedInput(entry, most);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                if (bytes.count() <= TextLimits.LONGEST) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (HashedInput.TooMuch e) {
            throw new RefusedTextException(
                    TextFault.TOO_MANY, "The files of the archive are too large together once they are expanded.");
        }
        if (bytes.count() > TextLimits.LONGEST) {
            Files.delete(file);
        }
        return new Original(bytes.sha256(), name, file, bytes.count(), 1);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
