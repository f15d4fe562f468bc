package org.casegraph.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory that keeps an embedded server's data from one start to the next; one process at a time has it. */
record DataDirectory(Path path) {

    /** The PostgreSQL whose programs come with this project; its data are no use to another. */
    static final String MAJOR_VERSION = "18";

    private static final String ANOTHER = "choose another with -Dcasegraph.dev.database-directory=DIRECTORY";

    DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The file that the server writes its log to. */
    Path log() {
        return sibling(".log");
    }

    /** The last thing that the log calls an error, if there is one. */
    Optional<String> lastError() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    .reduce((earlier, later) -> later);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes the directory ready for a server to start in. It stays this process's own as long as the lock is held.
     *
     * @throws Refusal where another process has it, or what stands in it is no complete data of such a server
     */
    FileLock take() {
        try {
            createPrivately(path.getParent());
            FileLock lock = lock();
            checkContent();
            Postmaster.of(path).ifPresent(Postmaster::stop);
            Files.deleteIfExists(log());
            return lock;
        } catch (IOException e) {
            throw Refusal.noDatabase("the database directory " + path + " can't be used (" + e + "); " + ANOTHER);
        }
    }

    /** Notes that the server came up in it: what stands here is complete from now on. */
    void markComplete() throws IOException {
        Files.writeString(marker(), "");
    }

    private FileLock lock() throws IOException {
        FileChannel channel = FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return tryLock(channel)
                .orElseThrow(() -> Refusal.noDatabase(
                        "another dev mode runs on the database directory " + path + "; stop it, or " + ANOTHER));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private void checkContent() throws IOException {
        if (isEmpty()) {
            return;
        }
        Path version = path.resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : "";
        if (!found.isEmpty() && !found.equals(MAJOR_VERSION)) {
            throw Refusal.noDatabase("the database directory " + path + " is PostgreSQL " + found
                    + "'s, and this is PostgreSQL " + MAJOR_VERSION + ": delete it, or " + ANOTHER);
        }
        if (!Files.exists(marker())) {
            throw Refusal.noDatabase(
                    "the database directory " + path + " is incomplete or something else's: delete it, or " + ANOTHER);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    private Path marker() {
        return path.resolve("casegraph-complete");
    }

    private Path sibling(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** The server trusts whoever reaches its files, and its programs are run: both are nobody else's business. */
    static void createPrivately(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(directory, ownerOnly);
        } else {
            Files.createDirectories(directory);
        }
    }
}
