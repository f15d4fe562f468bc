package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SocketTest {

    private static final String NEXT = "\"type\":\"next\"";

    @TestHTTPResource("/graphql")
    URI address;

    @Inject
    DataSource database;

    @Inject
    LiveOperations operations;

    @Test
    void sendsWhatIsThereAndWhatChanges() throws Exception {
        String key = person("First");
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.subscribe("1", key, null);
            assertThat(socket.next()).contains("\"id\":\"1\"", NEXT, "\"personChanged\":{\"name\":\"First\"}");
            load(key, "Second");
            assertThat(socket.next()).contains("Second");
            Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"retracted\":true,\"reason\":\"Made in error\"}"
                    .formatted(key));
            assertThat(socket.next()).contains("\"data\":{\"personChanged\":null}");
        }
    }

    @Test
    void sendsNothingWhereNothingOfItChanged() throws Exception {
        String key = person("First");
        String other = person("Other");
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.subscribe("1", key, null);
            socket.next();
            load(other, "Changed");
            Lines.load("{\"kind\":\"person\",\"key\":\"%s-draft\",\"state\":\"DRAFT\",\"name\":\"No One\"}"
                    .formatted(key));
            socket.expectNothing();
            load(key, "Second");
            assertThat(socket.next()).contains("Second");
        }
    }

    @Test
    void sendsNothingBeforeTheCommitOrWithoutOne() throws Exception {
        String key = person("First");
        try (TestSocket socket = TestSocket.ready(address);
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            socket.subscribe("1", key, null);
            socket.next();
            connection.setAutoCommit(false);
            statement.execute(rename(key, "Never"));
            socket.expectNothing();
            connection.rollback();
            socket.expectNothing();
            statement.execute(rename(key, "Second"));
            connection.commit();
            assertThat(socket.next()).contains("Second");
        }
    }

    @Test
    void whatIsNullIsNotGiven() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("""
                    {"type":"subscribe","id":"1","payload":{
                      "query":"{ __typename }","operationName":null,"variables":null,"extensions":null}}
                    """);
            assertThat(socket.next()).contains(NEXT);
            assertThat(socket.next()).contains("complete");
            socket.send("{\"type\":null}");
            assertThat(socket.closed()).isEqualTo(4400);
        }
    }

    @Test
    void aMessageIsReadToItsLimitAndNoFurther() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }%s\"}}"
                    .formatted(" ".repeat(30_000) + "#" + "x".repeat(70_000)));
            assertThat(socket.next()).contains(NEXT);
            assertThat(socket.next()).contains("complete");
            socket.send("{\"type\":\"ping\",\"payload\":{\"x\":\"%s\"}}".formatted("x".repeat(150_000)));
            assertThat(socket.closed()).isEqualTo(1009);
        }
    }

    @Test
    void aReceiverThatFailsIsAskedAgainAndKeepsNobodyWaiting() throws Exception {
        String key = person("First");
        FailingReceiver receiver = new FailingReceiver();
        GraphQLRequest request = new GraphQLRequest(
                "subscription { personChanged(key: \"%s\") { name } }".formatted(key), null, Map.of(), Map.of());
        Running running = operations.begin(request, Optional.empty(), receiver);
        assertThat(receiver.failed.await(20, TimeUnit.SECONDS)).isTrue();
        load(key, "Second");
        String answer = receiver.answers.poll(20, TimeUnit.SECONDS);
        if (answer != null && answer.contains("First")) {
            answer = receiver.answers.poll(20, TimeUnit.SECONDS);
        }
        assertThat(answer).contains("Second");
        running.cancel();
    }

    private static final class FailingReceiver implements Receiver {

        private final CountDownLatch failed = new CountDownLatch(1);
        private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

        @Override
        public boolean isFull() {
            if (failed.getCount() > 0) {
                failed.countDown();
                throw new IllegalStateException("closed");
            }
            return false;
        }

        @Override
        public void next(Buffer answer, String version) {
            answers.add(answer.toString());
        }

        @Override
        public void complete() {}

        @Override
        public void refused(List<GraphQLError> errors) {}
    }

    @Test
    void beginsAgainWhereTheClientStopped() throws Exception {
        String key = person("First");
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.subscribe("1", key, null);
            String version = JsonPath.from(socket.next()).getString("payload.extensions.version");
            socket.send("{\"type\":\"complete\",\"id\":\"1\"}");
            socket.subscribe("2", key, version);
            socket.expectNothing();
            load(key, "Second");
            assertThat(socket.next()).contains("\"id\":\"2\"", "Second");
            socket.subscribe("3", key, version);
            assertThat(socket.next()).contains("\"id\":\"3\"", "Second");
        }
    }

    @Test
    void answersQueriesOnce() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("{\"type\":\"subscribe\",\"id\":\"q\",\"payload\":{\"query\":\"{ viewer { __typename } }\"}}");
            assertThat(socket.next()).contains(NEXT, "\"data\"");
            assertThat(socket.next()).isEqualTo("{\"id\":\"q\",\"type\":\"complete\"}");
        }
    }

    @Test
    void tellsErrorsAndGoesOn() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("{\"type\":\"subscribe\",\"id\":\"q\",\"payload\":{\"query\":\"{ nothing }\"}}");
            assertThat(socket.next()).contains("\"type\":\"error\"", "GRAPHQL_VALIDATION_FAILED");
            socket.send("{\"type\":\"ping\"}");
            assertThat(socket.next()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void closesAsTheProtocolSays() throws Exception {
        assertThat(TestSocket.open(address, "graphql-ws").closed()).isEqualTo(4406);
        try (TestSocket socket = TestSocket.open(address, TestSocket.PROTOCOL)) {
            socket.subscribe("1", "x", null);
            assertThat(socket.closed()).isEqualTo(4401);
        }
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.closed()).isEqualTo(4429);
        }
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.subscribe("1", "x", null);
            socket.subscribe("1", "x", null);
            assertThat(socket.closed()).isEqualTo(4409);
        }
        for (String invalid :
                new String[] {"no JSON", "{}", "[]", "{\"type\":\"what\"}", "{\"type\":1}", "{\"type\":\"subscribe\"}"
                }) {
            try (TestSocket socket = TestSocket.ready(address)) {
                socket.send(invalid);
                assertThat(socket.closed()).as(invalid).isEqualTo(4400);
            }
        }
        try (TestSocket socket = TestSocket.ready(address)) {
            socket.send("\"" + "x".repeat(140_000) + "\"");
            assertThat(socket.closed()).isEqualTo(1009);
        }
    }

    @Test
    void runsNoMoreOperationsThanTheSettingsAllow() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            String key = person("First");
            for (int i = 0; i < 50; i++) {
                socket.subscribe("s" + i, key, null);
                socket.next();
            }
            socket.subscribe("more", key, null);
            assertThat(socket.next()).contains("\"type\":\"error\"", "\"id\":\"more\"");
            socket.send("{\"type\":\"complete\",\"id\":\"s1\"}");
            socket.subscribe("more", key, null);
            assertThat(socket.next()).contains(NEXT, "\"id\":\"more\"");
        }
    }

    private static String person(String name) {
        String key = "live-" + UUID.randomUUID();
        load(key, name);
        return key;
    }

    private static void load(String key, String name) {
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"%s\"}".formatted(key, name));
    }

    private static String rename(String key, String name) throws SQLException {
        return "update person set name = '%s' where key = '%s'".formatted(name, key);
    }
}
