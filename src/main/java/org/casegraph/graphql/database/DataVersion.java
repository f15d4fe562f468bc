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

/** The version of the data, which each committed write raises by one. */
@Singleton
public class DataVersion {

    private static final String READ = "select version from data_version";

    private final Pool connection;
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
        connection.preparedQuery(READ).execute().onComplete(result -> {
            answer(asked, result);
            read();
        });
    }

    private static void answer(CompletableFuture<Long> asked, AsyncResult<RowSet<Row>> result) {
        if (result.succeeded()) {
            asked.complete(result.result().iterator().next().getLong(0));
        } else {
            asked.completeExceptionally(result.cause());
        }
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
