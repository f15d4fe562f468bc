package org.casegraph.graphql.engine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An answer shows one state of the database, waits for no other answer, and is not waited for without end. */
@QuarkusTest
@TestProfile(OneStateTest.Short.class)
class OneStateTest {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    /** Answers late soon. */
    public static class Short implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "casegraph.graphql.database.deadline",
                    DEADLINE.toSeconds() + "s",
                    "casegraph.graphql.cache.enabled",
                    "false");
        }
    }

    @Inject
    AgroalDataSource database;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    // The first field is read before the second waits; in between both records change.
    @Test
    void aWriteBetweenTwoFieldsIsNotSeen() throws Exception {
        String query = """
                { source(key: "seed-000") { title reference }
                  court(key: "quorrimouth-district-court") { name uncitedFields } }""";
        JsonPath before = ask(query);
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("lock table court in access exclusive mode");
            CompletableFuture<JsonPath> answer = CompletableFuture.supplyAsync(() -> ask(query), threads);
            awaitWaiting(1);
            statement.execute("update source set title = title || '!'");
            statement.execute("update court set name = name || '!'");
            writer.commit();
            assertThat(answer.get().prettify()).isEqualTo(before.prettify());
            assertThat(ask(query).getString("data.court.name")).endsWith("!");
            statement.execute("update source set title = rtrim(title, '!')");
            statement.execute("update court set name = rtrim(name, '!')");
            writer.commit();
        }
    }

    @Test
    void twelveSlowOnesRunAtOnce() throws Exception {
        for (String query : List.of(
                "{ court(key: \"quorrimouth-district-court\") { name } }",
                "{ court(key: \"quorrimouth-district-court\") { name uncitedFields } }")) {
            List<CompletableFuture<JsonPath>> answers;
            try (Connection writer = locked()) {
                answers = IntStream.range(0, 12)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(query), threads))
                        .toList();
                awaitWaiting(12);
                writer.rollback();
            }
            for (CompletableFuture<JsonPath> answer : answers) {
                assertThat(answer.get().<Object>get("errors")).isNull();
            }
        }
    }

    @Test
    void theDeadlineCancelsWhatRuns() throws Exception {
        for (String query : List.of(
                "{ court(key: \"quorrimouth-district-court\") { name } }",
                "{ court(key: \"quorrimouth-district-court\") { name uncitedFields } }")) {
            try (Connection writer = locked()) {
                long start = System.nanoTime();
                JsonPath answer = answer(query);
                assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DEADLINE_EXCEEDED");
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(DEADLINE.minusMillis(100), DEADLINE.plusSeconds(2));
                assertThat(waiting(writer)).isZero();
                writer.rollback();
            }
            assertThat(ask(query).<Object>get("errors")).isNull();
        }
    }

    private static JsonPath answer(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(504)
                .extract()
                .jsonPath();
    }

    private Connection locked() throws SQLException {
        Connection writer = database.getConnection();
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("lock table court in access exclusive mode");
        }
        return writer;
    }

    private void awaitWaiting(int requests) throws Exception {
        try (Connection watcher = database.getConnection()) {
            for (int i = 0; i < 100 && waiting(watcher) < requests; i++) {
                Thread.sleep(20);
            }
            assertThat(waiting(watcher)).isEqualTo(requests);
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
