package org.casegraph.graphql.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadPoolTest {

    @Inject
    Pool pool;

    @Inject
    DatabaseSettings settings;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> username;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @Test
    void readsTheDatabaseThatTheRestOfTheProgramUses() {
        assertThat(row("select count(*) from person where key = $$alec-baldwin$$")
                        .getLong(0))
                .isEqualTo(1);
    }

    @Test
    void aTransactionReadsOneStateOnly() {
        assertThat(row("show transaction_isolation").getString(0)).isEqualTo("repeatable read");
        assertThat(row("show statement_timeout").getString(0)).isEqualTo("10s");
    }

    @Test
    void nothingIsWrittenThroughIt() {
        assertThatThrownBy(() -> row("delete from person where key = $$alec-baldwin$$"))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void ofSeveralServersTheFirstThatIsThereIsRead() {
        ReadPool ofTwo = new ReadPool(url.replace("//", "//127.0.0.1:1,"), username, password, settings, vertx);
        for (int i = 0; i < 4; i++) {
            Pool one = ofTwo.connections(1);
            assertThat(row(one, "select 1").getInteger(0)).isEqualTo(1);
            one.close();
        }
    }

    private Row row(String statement) {
        return row(pool, statement);
    }

    private static Row row(Pool pool, String statement) {
        return pool.query(statement)
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .iterator()
                .next();
    }
}
