package org.casegraph.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * A real PostgreSQL server of our own on a free port of this machine, for development and for tests.
 *
 * <p>Only this class knows the library that brings it, which production doesn't have: nothing that runs there may load
 * this class.
 */
public final class EmbeddedServer implements AutoCloseable {

    // The server's programs are unpacked here once, by whoever works in this copy of the project: each has their own.
    private static final Path BINARIES = Path.of(".casegraph/postgres");
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server whose data are gone once it stops, which it does at the latest with this process.
     *
     * @param home a directory for such data only; what killed processes left in it is removed
     */
    public static EmbeddedServer throwAway(Path home) {
        Path root = home.toAbsolutePath();
        // The library looks here for what its own killed processes left.
        System.setProperty("ot.epg.working-dir", root.toString());
        return start(builder(root.resolve(UUID.randomUUID().toString()), root.resolve("server.log"))
                .setCleanDataDirectory(true)
                .setServerConfig("full_page_writes", "off"));
    }

    /** Starts a server that finds its data again the next time. */
    static EmbeddedServer lasting(DataDirectory directory) {
        // Never the folder that holds the data: the library deletes what it takes for leftovers.
        System.setProperty("ot.epg.working-dir", BINARIES.toAbsolutePath().toString());
        return start(builder(directory.path(), directory.log())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on"));
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path log) {
        createDirectories(log);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(BINARIES.toAbsolutePath().toFile())
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setPGStartupWait(LONGEST_START)
                // The same order and the same upper case on every machine ...
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // ... and letters beyond ASCII are letters to the text search, which still asks the C library.
                .setLocaleConfig("lc-ctype", onMac() ? "UTF-8" : "C.UTF-8")
                // No socket file in a shared directory, where another user's remains could be in the way.
                .setServerConfig("unix_socket_directories", "");
    }

    private static EmbeddedServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server listens. */
    public ServerAddress address() {
        return new ServerAddress(server.getPort());
    }

    /** Stops the server and waits until it has. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean onMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static void createDirectories(Path log) {
        try {
            Files.createDirectories(log.getParent());
            DataDirectory.createPrivately(BINARIES.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
