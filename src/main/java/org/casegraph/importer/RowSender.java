package org.casegraph.importer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casegraph.importer.RowBuffer.Taken;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows to the database on a thread of its own, so that the next ones are made meanwhile. While it does, nobody
 * else may use the connection: see {@link #finish()}.
 */
final class RowSender implements AutoCloseable {

    private static final int MOST_WAITING = 2;

    private final PGConnection connection;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-rows").factory());
    // Read and written by the thread alone.
    private boolean broken;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();

    RowSender(PGConnection connection) {
        this.connection = connection;
    }

    /** Takes the rows from the buffer; waits where the database is far behind. */
    void send(RowBuffer rows) {
        if (rows.size() == 0) {
            return;
        }
        while (waiting.size() >= MOST_WAITING) {
            await(waiting.remove());
        }
        String statement = rows.statement();
        Taken taken = rows.take();
        waiting.add(thread.submit(() -> {
            copy(statement, taken);
            return null;
        }));
    }

    private void copy(String statement, Taken rows) throws SQLException {
        if (broken) {
            return;
        }
        CopyIn into = connection.getCopyAPI().copyIn(statement);
        try {
            into.writeToCopy(rows.bytes(), 0, rows.size());
            into.endCopy();
        } catch (SQLException e) {
            broken = true;
            // The driver lets nobody else use the connection, not even to roll back, until a copy ends that never will.
            if (into.isActive() && connection instanceof Connection lost) {
                lost.abort(Runnable::run);
            }
            throw e;
        }
    }

    /** Waits until all rows are in their tables. */
    void finish() {
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rows were not taken.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted.", e);
        }
    }

    /** What is still under way ends first: the connection goes back to others after this. */
    @Override
    public void close() {
        thread.close();
    }
}
