package org.casegraph.graphql.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

@QuarkusTest
class DataVersionTest {

    private static final String TOUCH = "update person set name = name where key = 'alec-baldwin'";

    @Inject
    DataSource database;

    @Inject
    DataVersion version;

    @Test
    void everyTableThatAnswersReadCountsItsWrites() throws SQLException {
        // What is no answer's: the migrations' own, the version's own, what waits for the end of a transaction, and
        // what
        // is written with records only.
        assertThat(column("""
                select relname from pg_class t
                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                  and relname !~ '^(flyway_schema_history|data_version|data_commit|deleted_record|record_visibility|.*_due|search_turn)$'
                  and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'commit_is_due'
                      and tgenabled = 'O' and tgtype & 60 = 60 and tgtype & 3 = 0)
                """)).isEmpty();
        assertThat(column("select count(*) from pg_trigger where tgname = 'commit_is_due'"))
                .isNotEqualTo(List.of("0"));
    }

    @Test
    void aTransactionRaisesItOnceHoweverMuchItWrites() throws SQLException {
        long before = now();
        transact(TOUCH, TOUCH, "update source set title = title", "delete from claim where false");
        assertThat(now()).isEqualTo(before + 1);
    }

    @Test
    void anImportRaisesItOnce() {
        Lines.load("{\"kind\":\"person\",\"key\":\"version-person\",\"name\":\"Version Person\"}");
        long before = now();
        Lines.load("{\"kind\":\"person\",\"key\":\"version-person\",\"name\":\"Version Persson\"}");
        assertThat(now()).isEqualTo(before + 1);
    }

    @Test
    void nothingRaisesItBeforeTheCommitOrWithoutOne() throws SQLException {
        long before = now();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TOUCH);
            assertThat(now()).isEqualTo(before);
            connection.rollback();
            assertThat(now()).isEqualTo(before);
            statement.execute("savepoint here");
            statement.execute(TOUCH);
            statement.execute("rollback to savepoint here");
            connection.commit();
            assertThat(now()).isEqualTo(before);
            statement.execute("set constraints all immediate");
            statement.execute(TOUCH);
            connection.commit();
            assertThat(now()).isEqualTo(before + 1);
        }
    }

    @Test
    void noCommitOfManyAtOnceIsLost() throws Exception {
        long before = now();
        List<Callable<Void>> writes = Collections.nCopies(60, () -> {
            transact(TOUCH);
            return null;
        });
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            for (Future<Void> written : writers.invokeAll(writes)) {
                written.get();
            }
        }
        assertThat(now()).isEqualTo(before + 60);
        assertThat(column("select count(*) from commit_due")).containsExactly("0");
    }

    @Test
    void listenersHearOfEachCommit() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen casegraph_data");
            transact(TOUCH);
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(5000);
            statement.execute("unlisten *");
            assertThat(heard).extracting(PGNotification::getParameter).contains(String.valueOf(now()));
        }
    }

    @Test
    void isAnnouncedBeforeItIsCommitted() throws Exception {
        String announced = "select last_value from announced_version";
        String committed = "select version from data_version";
        assertThat(column(announced)).isEqualTo(column(committed));
        boolean seen = false;
        for (int attempt = 0; attempt < 20 && !seen; attempt++) {
            CompletableFuture<Void> write = CompletableFuture.runAsync(() -> {
                try {
                    transact(TOUCH);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (!write.isDone() && !seen) {
                String before = column(committed).getFirst();
                seen = !column(announced).getFirst().equals(before)
                        && column(committed).getFirst().equals(before);
            }
            write.join();
        }
        assertThat(seen).isTrue();
        assertThat(column(announced)).isEqualTo(column(committed));
    }

    @Test
    void whoAsksWhileItIsReadIsToldWhatHoldsAfterwards() throws Exception {
        List<CompletableFuture<Long>> asked = new ArrayList<>();
        List<Long> least = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            transact(TOUCH);
            least.add(Long.valueOf(column("select version from data_version").getFirst()));
            asked.add(version.current().toCompletableFuture());
            asked.add(version.current().toCompletableFuture());
            least.add(least.getLast());
        }
        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).join()).isGreaterThanOrEqualTo(least.get(i));
        }
    }

    @Test
    void aRefusedCommitRaisesNothing() {
        long before = now();
        assertThatThrownBy(() -> transact("delete from person where key = 'alec-baldwin'"))
                .isInstanceOf(SQLException.class);
        assertThat(now()).isEqualTo(before);
    }

    private long now() {
        return version.current().toCompletableFuture().join();
    }

    private void transact(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
