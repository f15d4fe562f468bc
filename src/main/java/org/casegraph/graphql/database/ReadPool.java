package org.casegraph.graphql.database;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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

    private static final int KEPT_STATEMENTS = 256;
    // Characters; what answers a whole selection in one statement is long.
    private static final int LONGEST_KEPT_STATEMENT = 65_536;

    private final String url;
    private final Optional<String> username;
    private final Optional<String> password;
    private final DatabaseSettings settings;
    private final Vertx vertx;

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

    /** The servers to try in turn, as sessions that may only read. */
    public List<PgConnectOptions> servers() {
        return JdbcAddress.servers(url).stream().map(this::reading).toList();
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
        List<SqlConnectOptions> servers = new ArrayList<>(servers());
        return PgBuilder.pool().with(options).connectingTo(servers).using(vertx).build();
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
