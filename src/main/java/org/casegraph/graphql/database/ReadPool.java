package org.casegraph.graphql.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections to the database of the quarkus.datasource.jdbc settings for the event loops, which may only read: each
 * transaction is a read-only one of one state of the database. None is opened before the first is asked for.
 */
@Singleton
public class ReadPool {

    /** The characters of the longest statement that a connection keeps prepared. */
    public static final int LONGEST_KEPT_STATEMENT = 16_384;

    // PostgreSQL takes 70 to 170 bytes a character for each on each connection: 16 of them at most 3 GB, if all that
    // is asked for is as long as can be. A page of a case with all its lists has 12,448 characters.
    private static final int KEPT_STATEMENTS = 64;

    private final String url;
    private final Optional<String> username;
    private final Optional<String> password;
    private final DatabaseSettings settings;
    private final Vertx vertx;
    // Not read before it is needed.
    private List<PgConnectOptions> servers = List.of();

    ReadPool(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            DatabaseSettings settings,
            Vertx vertx) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.settings = settings;
        this.vertx = vertx;
    }

    /**
     * The server, as a session that may only read: of several the first that is there and takes writes, since another
     * may not have seen yet what was written.
     */
    public Future<PgConnectOptions> server() {
        List<PgConnectOptions> servers = servers();
        if (servers.size() == 1) {
            return Future.succeededFuture(servers.getFirst());
        }
        Future<PgConnectOptions> found = Future.failedFuture("no server");
        for (PgConnectOptions server : servers) {
            found = found.recover(failure -> writable(server));
        }
        return found;
    }

    private synchronized List<PgConnectOptions> servers() {
        if (servers.isEmpty()) {
            servers = JdbcAddress.servers(url).stream().map(this::reading).toList();
        }
        return servers;
    }

    private Future<PgConnectOptions> writable(PgConnectOptions server) {
        return PgConnection.connect(vertx, server)
                .compose(connection -> connection
                        .query("select 1 where not pg_is_in_recovery()")
                        .execute()
                        .eventually(() -> connection.close())
                        .compose(rows -> rows.size() == 1
                                ? Future.succeededFuture(server)
                                : Future.failedFuture("a server that follows another")));
    }

    @Produces
    @Singleton
    Pool shared() {
        return connections(settings.poolSize());
    }

    /** So many connections at the most for one use, which closes them. */
    public Pool connections(int atMost) {
        PoolOptions options = new PoolOptions()
                .setMaxSize(atMost)
                .setConnectionTimeout(Math.toIntExact(settings.waitAtMost().toMillis()))
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(() -> server().map(server -> (SqlConnectOptions) server))
                .using(vertx)
                .build();
    }

    void close(@Disposes Pool pool) {
        pool.close();
    }

    private PgConnectOptions reading(PgConnectOptions server) {
        username.ifPresent(server::setUser);
        password.ifPresent(server::setPassword);
        server.setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(KEPT_STATEMENTS)
                .setPreparedStatementCacheSqlLimit(LONGEST_KEPT_STATEMENT)
                .setTcpKeepAlive(true);
        return server.addProperty(
                        "statement_timeout", String.valueOf(settings.deadline().toMillis()))
                // A statement that answers an operation takes longer to plan than to run.
                .addProperty("plan_cache_mode", "force_generic_plan")
                .addProperty("jit", "off")
                // What answers are made of is looked up by key, and most of it is in memory.
                .addProperty("random_page_cost", "1.1")
                .addProperty("default_transaction_read_only", "on")
                .addProperty("default_transaction_isolation", "repeatable read");
    }
}
