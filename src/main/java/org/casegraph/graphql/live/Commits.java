package org.casegraph.graphql.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgNotification;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.casegraph.graphql.database.DataVersion;
import org.casegraph.graphql.database.ReadPool;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells of commits, whoever made them: by the notifications of the database, and, since one may be lost with a
 * connection, whenever listening begins and when the version is found to have moved.
 */
@Singleton
class Commits {

    private static final Logger LOG = Logger.getLogger(Commits.class);
    private static final long SHORTEST_BACKOFF = 100;

    private final Vertx vertx;
    private final ReadPool database;
    private final DataVersion version;
    private final LiveSettings settings;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Runnable listener = () -> {};
    private volatile boolean closed;
    private volatile long seen;
    private volatile long backoff = SHORTEST_BACKOFF;
    private volatile @Nullable PgConnection connection;

    Commits(Vertx vertx, ReadPool database, DataVersion version, LiveSettings settings) {
        this.vertx = vertx;
        this.database = database;
        this.version = version;
        this.settings = settings;
    }

    /** From now on runs this after each commit, or once after several; it may not block. There is one listener. */
    void tell(Runnable told) {
        if (begun.compareAndSet(false, true)) {
            listener = told;
            connect();
            vertx.setPeriodic(settings.checkInterval().toMillis(), this::check);
        }
    }

    private void connect() {
        database.server()
                .compose(server -> PgConnection.connect(vertx, server))
                .compose(this::listen)
                .onFailure(this::retry);
    }

    private Future<Void> listen(PgConnection to) {
        to.notificationHandler(this::hear);
        return to.query("listen casegraph_data")
                .execute()
                .onFailure(failure -> to.close())
                .map(listening -> {
                    connection = to;
                    backoff = SHORTEST_BACKOFF;
                    to.closeHandler(lost -> retry("connection lost"));
                    listener.run();
                    return null;
                });
    }

    private void retry(Object why) {
        if (!closed) {
            long wait = backoff;
            backoff = Math.min(wait * 2, settings.longestBackoff().toMillis());
            LOG.warnf("not listening for commits, next try in %d ms reason=%s", wait, why);
            vertx.setTimer(wait, timer -> connect());
        }
    }

    private void hear(PgNotification commit) {
        seen = Math.max(seen, Long.parseLong(commit.getPayload()));
        listener.run();
    }

    private void check(long timer) {
        if (closed) {
            vertx.cancelTimer(timer);
            return;
        }
        version.current().thenAccept(now -> {
            if (now != seen) {
                seen = now;
                listener.run();
            }
        });
    }

    @PreDestroy
    void close() {
        closed = true;
        PgConnection open = connection;
        if (open != null) {
            open.close();
        }
    }
}
