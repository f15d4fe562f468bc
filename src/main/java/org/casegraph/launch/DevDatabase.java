package org.casegraph.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;

/**
 * Dev mode's own database. It starts with the first start of the program, outlives every reload, keeps its data in a
 * directory, and stops with the process.
 */
final class DevDatabase {

    private final EmbeddedServer server;
    private final FileLock lock;

    private DevDatabase(EmbeddedServer server, FileLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server, sets what the settings of dev mode refer to, and says where it is.
     *
     * @throws Refusal where the directory can't be used or the server doesn't start
     */
    static void start(DataDirectory directory) {
        FileLock lock = directory.take();
        DevDatabase database = new DevDatabase(startServer(directory), lock);
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "dev database stop"));
        String url = database.server.address().database("casegraph");
        System.setProperty("casegraph.dev.database-url", url);
        System.setProperty("casegraph.dev.database-role", ServerAddress.ROLE);
        try {
            directory.markComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Database  " + url + "?user=" + ServerAddress.ROLE + "  in " + directory.path());
    }

    private static EmbeddedServer startServer(DataDirectory directory) {
        try {
            return EmbeddedServer.lasting(directory);
        } catch (RuntimeException | ExceptionInInitializerError e) {
            throw Refusal.noDatabase("the development database doesn't start ("
                    + directory.lastError().orElseGet(e::toString) + "); its log is " + directory.log());
        }
    }

    private void stop() {
        server.close();
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
