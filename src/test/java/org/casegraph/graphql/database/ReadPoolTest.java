package org.casegraph.graphql.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadPoolTest {

    @Inject
    Pool pool;

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

    private Row row(String statement) {
        return pool.query(statement)
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .iterator()
                .next();
    }
}
