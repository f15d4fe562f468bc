package org.casegraph.importer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.casegraph.record.WriterLock;
import org.casegraph.testsupport.OwnAddress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Imports by GraphQL: a few lines, from this machine only. */
@QuarkusTest
class ImportApiTest {

    private static final String MUTATION = """
            mutation I($lines: String!, $dryRun: Boolean! = false, $continueOnError: Boolean! = false, $only: [RecordKind!]) {
              importRecords(lines: $lines, dryRun: $dryRun, continueOnError: $continueOnError, only: $only) {
                dryRun written lines linesLeftOut linesPassedOver claimsMade citationsMade conflictsOpened conflictsClosed
                textsStored seconds problemCount
                records { kind created updated unchanged }
                citations { status count }
                problems { line pointer code expected found message }
              }
            }
            """;

    @TestHTTPResource("/graphql")
    URI address;

    @Inject
    DataSource database;

    private final Trial trial = new Trial();

    @Test
    void theReportIsTheAnswer() {
        String lines = trial.text("""
                {'kind':'source','key':'$s','title':'S','snapshot':{'capturedAt':'2024-01-01T00:00:00Z','text':'$ Ann'}}
                {'kind':'person','key':'$a','name':'Ann','citations':[{'field':'name','source':'$s','quote':'Ann'}]}
                """);
        JsonPath first = answered(Map.of("lines", lines));
        assertThat(first.getBoolean("written")).isTrue();
        assertThat(first.getInt("lines")).isEqualTo(2);
        assertThat(first.getList("records"))
                .containsExactly(
                        Map.of("kind", "PERSON", "created", 1, "updated", 0, "unchanged", 0),
                        Map.of("kind", "SOURCE", "created", 1, "updated", 0, "unchanged", 0));
        assertThat(first.getList("citations")).containsExactly(Map.of("status", "EXACT", "count", 1));
        assertThat(first.getList("problems")).isEmpty();
        assertThat(name("$a")).isEqualTo("Ann");
        assertThat(answered(Map.of("lines", lines)).getInt("records[0].unchanged"))
                .isEqualTo(1);
    }

    @Test
    void problemsAreInTheReport() {
        String lines = trial.text("{'kind':'person','key':'$a','name':'A'}\n\n{'kind':'person','key':'$b','name':7}");
        JsonPath refused = answered(Map.of("lines", lines));
        assertThat(refused.getBoolean("written")).isFalse();
        assertThat(refused.getMap("problems[0]"))
                .isEqualTo(Map.of(
                        "line",
                        3,
                        "pointer",
                        "/name",
                        "code",
                        "WRONG_TYPE",
                        "expected",
                        "a text",
                        "found",
                        "the number 7",
                        "message",
                        "The value has the wrong type."));
        assertThat(name("$a")).isNull();
        assertThat(answered(Map.of("lines", lines, "dryRun", true, "continueOnError", true))
                        .getBoolean("written"))
                .isFalse();
        JsonPath passed = answered(Map.of("lines", lines, "only", new String[] {"COURT"}));
        assertThat(passed.getInt("linesPassedOver")).isEqualTo(2);
        assertThat(answered(Map.of("lines", lines, "continueOnError", true)).getInt("linesLeftOut"))
                .isEqualTo(1);
        assertThat(name("$a")).isEqualTo("A");
    }

    @Test
    void limits() {
        assertError(post(given(), Map.of("lines", "\n".repeat(1_001))), 200, "INVALID_ARGUMENT");
        assertThat(answered(Map.of("lines", "\n".repeat(1_000))).getInt("lines"))
                .isZero();
        assertError(post(given(), Map.of("lines", "", "only", new String[0])), 200, "INVALID_ARGUMENT");
        assertError(post(given(), Map.of("lines", "x".repeat(200_000))), 413, "BODY_TOO_LARGE");
        assertError(post(given(), Map.of()), 200, "BAD_USER_INPUT");
    }

    @Test
    void whileAnotherRunsItIsRefused() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(WriterLock.KEY));
            try {
                assertError(post(given(), Map.of("lines", "")), 200, "BUSY");
            } finally {
                statement.execute("select pg_advisory_unlock(%d)".formatted(WriterLock.KEY));
            }
        }
        assertThat(answered(Map.of("lines", "")).getBoolean("written")).isTrue();
    }

    @Test
    void fromOtherMachinesNothingIsChanged() throws Exception {
        Optional<InetAddress> own = OwnAddress.find();
        Assumptions.assumeTrue(own.isPresent(), "this machine has no address but loopback");
        try (HttpClient client = HttpClient.newBuilder().localAddress(own.get()).build()) {
            String changing = new JsonObject()
                    .put("query", MUTATION)
                    .put("variables", new JsonObject().put("lines", line()))
                    .encode();
            HttpResponse<String> refused = client.send(request(changing), BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("\"code\":\"FORBIDDEN\"");
            HttpResponse<String> read = client.send(request("{\"query\":\"{ __typename }\"}"), BodyHandlers.ofString());
            assertThat(read.statusCode()).isEqualTo(200);
        }
        assertThat(name("$n")).isNull();
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void throughProxiesAndByOtherPagesNothingIsChanged() {
        assertForbidden(given().header("X-Forwarded-For", "127.0.0.1"));
        assertForbidden(given().header("Origin", "http://evil.example"));
        assertForbidden(given().header("Host", "evil.example"));
    }

    @Test
    void byEventsAndByGetNothingIsChanged() {
        Response events = post(given().accept("text/event-stream"), Map.of("lines", line()));
        assertThat(events.asString()).contains("\"code\":\"FORBIDDEN\"");
        assertError(
                given().queryParam("query", "mutation { importRecords(lines: \"\") { written } }")
                        .get("/graphql"),
                405,
                "METHOD_NOT_ALLOWED");
        assertThat(name("$n")).isNull();
    }

    private void assertForbidden(RequestSpecification request) {
        assertError(post(request, Map.of("lines", line())), 403, "FORBIDDEN");
        assertThat(name("$n")).isNull();
    }

    private String line() {
        return trial.text("{'kind':'person','key':'$n','name':'N'}");
    }

    private String name(String key) {
        return data("{ person(key: \"%s\") { name } }".formatted(trial.text(key)))
                .getString("person.name");
    }

    private static JsonPath answered(Map<String, Object> variables) {
        JsonPath answer = post(given(), variables).jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer.setRootPath("data.importRecords");
    }

    private static Response post(RequestSpecification request, Map<String, ?> variables) {
        return request.contentType("application/json")
                .body(Map.of("query", MUTATION, "variables", variables))
                .post("/graphql");
    }

    private static void assertError(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
    }
}
