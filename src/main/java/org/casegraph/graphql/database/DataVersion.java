package org.casegraph.graphql.database;

import io.vertx.core.AsyncResult;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The version of the data, which each committed write raises.
 *
 * <p>A commit is announced 10 ms before it is one. Who sees no announcement therefore knows that the version holds for a
 * while: for that time nobody needs to read it, and still each who asks is told of all that was committed before.
 */
@Singleton
public class DataVersion {

    private static final String READ = "select version, last_value from data_version, announced_version";
    // Half of what the announcement takes: time passes alike here and in the database, but not to the microsecond.
    private static final long HOLDS = 5_000_000;

    private record Seen(long version, long until) {}

    private final Pool connection;
    private volatile Seen seen = new Seen(0, System.nanoTime());
    // Both are guarded by this object.
    private @Nullable CompletableFuture<Long> next;
    private boolean reading;

    DataVersion(ReadPool pool) {
        this.connection = pool.connections(1);
    }

    /**
     * What the version is at some time after this is called. Blocks nobody. Whoever asks while it is being read shares
     * the next reading with all others that do, so that many who ask cost little more than one.
     */
    public CompletionStage<Long> current() {
        Seen held = seen;
        long left = held.until - System.nanoTime();
        if (left <= 0) {
            return ask();
        }
        if (left < HOLDS / 2) {
            // So that, while many ask, nobody waits.
            ask();
        }
        return CompletableFuture.completedFuture(held.version);
    }

    private CompletionStage<Long> ask() {
        CompletableFuture<Long> asked;
        boolean idle;
        synchronized (this) {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            asked = next;
            idle = !reading;
            reading = true;
        }
        if (idle) {
            read();
        }
        return asked;
    }

    private void read() {
        CompletableFuture<Long> asked;
        synchronized (this) {
            if (next == null) {
                reading = false;
                return;
            }
            asked = next;
            next = null;
        }
        long begun = System.nanoTime();
        connection.preparedQuery(READ).execute().onComplete(result -> {
            answer(asked, result, begun);
            read();
        });
    }

    private void answer(CompletableFuture<Long> asked, AsyncResult<RowSet<Row>> result, long begun) {
        if (result.failed()) {
            asked.completeExceptionally(result.cause());
            return;
        }
        Row row = result.result().iterator().next();
        long version = row.getLong(0);
        if (version == row.getLong(1)) {
            seen = new Seen(version, begun + HOLDS);
        }
        asked.complete(version);
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
