package org.casegraph.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/**
 * Files by the SHA-256 of their bytes. Those of an archive are kept one by one in a folder of our own under names of our
 * own, never under theirs, until this is closed.
 */
final class Gathered implements AutoCloseable {

    private final TextLimits limits;
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private Optional<Spool> spool = Optional.empty();
    private int files;

    Gathered(TextLimits limits) {
        this.limits = limits;
    }

    Map<String, Original> originals() {
        return originals;
    }

    void addAll(Path path) throws IOException, RefusedTextException {
        if (Files.isDirectory(path)) {
            addFolder(path);
            return;
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            Optional<ArchiveInputStream<?>> archive = Archive.open(bytes);
            if (archive.isPresent()) {
                addArchive(path, archive.get());
            } else {
                addFile(path);
            }
        }
    }

    private void addFolder(Path folder) throws IOException, RefusedTextException {
        try (Stream<Path> found = Files.walk(folder)) {
            Iterator<Path> sorted = found.filter(Files::isRegularFile)
                    .limit(limits.files() + 1L)
                    .sorted()
                    .iterator();
            while (sorted.hasNext()) {
                addFile(sorted.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void addFile(Path file) throws IOException, RefusedTextException {
        try (HashedInput bytes = new HashedInput(Files.newInputStream(file), Long.MAX_VALUE)) {
            bytes.skipAll();
            add(new Original(bytes.sha256(), file.toString(), file, bytes.count(), 1));
        }
    }

    private void addArchive(Path path, ArchiveInputStream<?> archive) throws IOException, RefusedTextException {
        Spool kept = new Spool();
        spool = Optional.of(kept);
        long room = limits.expandedSize().asLongValue();
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (Archive.isFile(entry)) {
                if (!archive.canReadEntryData(entry)) {
                    throw new RefusedTextException(
                            TextFault.ENCRYPTED, "The archive is encrypted, or compressed in a way that is not read.");
                }
                room -= add(kept.keep(path + "!" + entry.getName(), archive, room));
            }
        }
    }

    /** How many bytes it has. */
    private long add(Original original) throws RefusedTextException {
        if (++files > limits.files()) {
            throw new RefusedTextException(
                    TextFault.TOO_MANY, "There are too many files.", "at most " + limits.files());
        }
        originals.merge(original.sha256(), original, (first, other) -> first.again());
        return original.size();
    }

    @Override
    public void close() {
        spool.ifPresent(Spool::close);
    }
}
