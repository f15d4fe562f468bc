package org.casegraph.graphql.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventStreamTest {

    private static final String TYPE = "text/event-stream";

    // As urql asks.
    @Test
    void whoTakesJsonAsWellGetsNoStream() {
        given().contentType(ContentType.JSON)
                .accept("application/graphql-response+json, application/json, text/event-stream, multipart/mixed")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType("application/graphql-response+json")
                .body("data.__typename", equalTo("Query"));
    }

    @TestHTTPResource("/graphql")
    URI address;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    @Test
    void sendsWhatIsThereAndWhatChanges() throws Exception {
        String key = person("First");
        HttpResponse<InputStream> response = send(byGet(key));
        assertThat(response.headers().firstValue("Content-Type")).contains(TYPE + "; charset=utf-8");
        try (BufferedReader events = reader(response)) {
            assertThat(event(events)).startsWith("event: next\nid: ").contains("First");
            load(key, "Second");
            assertThat(event(events)).contains("Second");
        }
    }

    @Test
    void beginsAgainAfterTheLastEvent() throws Exception {
        String key = person("First");
        String first;
        try (BufferedReader events = reader(send(byPost(subscription(key))))) {
            first = event(events);
        }
        String id = first.lines()
                .filter(line -> line.startsWith("id: "))
                .findAny()
                .orElseThrow()
                .substring(4);
        assertThat(JsonPath.from(first.substring(first.indexOf("data: ") + 6)).getString("extensions.version"))
                .isEqualTo(id);
        HttpResponse<InputStream> again = send(byGet(key).header("Last-Event-ID", id));
        try (BufferedReader events = reader(again)) {
            CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> event(events));
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(next).isNotDone();
            load(key, "Second");
            assertThat(next.get(20, TimeUnit.SECONDS)).contains("Second");
        }
    }

    @Test
    void aQueryIsAnsweredOnceAndEnds() throws Exception {
        try (BufferedReader events = reader(send(byPost("{ viewer { __typename } }")))) {
            assertThat(event(events)).startsWith("event: next\n").contains("viewer");
            assertThat(event(events)).isEqualTo("event: complete\ndata: ");
            assertThat(events.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatIsRefusedIsToldAndEnds() throws Exception {
        try (BufferedReader events = reader(send(byPost("subscription { nothing }")))) {
            assertThat(event(events)).contains("GRAPHQL_VALIDATION_FAILED");
            assertThat(event(events)).isEqualTo("event: complete\ndata: ");
        }
        HttpRequest.Builder form = HttpRequest.newBuilder(address)
                .header("Accept", TYPE)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"));
        assertThat(send(form).statusCode()).isEqualTo(415);
        assertThat(send(HttpRequest.newBuilder(address)
                                .header("Accept", TYPE)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("[]")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(address)
                                .header("Accept", TYPE)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(400);
        HttpRequest.Builder headers = byPost("{ viewer { __typename } }");
        for (int i = 0; i < 101; i++) {
            headers.header("X-" + i, "1");
        }
        assertThat(send(headers).statusCode()).isEqualTo(431);
    }

    @Test
    void whoRefusesTheTypeIsAnsweredWithout() throws Exception {
        HttpRequest.Builder request = byPost("{ viewer { __typename } }");
        request.setHeader("Accept", "application/json, text/event-stream;q=0");
        assertThat(send(request).headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
    }

    @Test
    void asAPlainRequestASubscriptionIsRefused() throws Exception {
        HttpRequest.Builder plain = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"query\":\"subscription { caseChanged(key: 1) { key } }\"}".replace("1", "\\\"a\\\"")));
        String answer = new String(send(plain).body().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).contains("BAD_REQUEST", "text/event-stream");
    }

    private HttpRequest.Builder byGet(String key) {
        String query = URLEncoder.encode(subscription(key), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address + "?query=" + query)).header("Accept", TYPE);
    }

    private HttpRequest.Builder byPost(String query) {
        String body = "{\"query\":\"%s\"}".formatted(query.replace("\"", "\\\""));
        return HttpRequest.newBuilder(address)
                .header("Accept", TYPE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws Exception {
        return client.sendAsync(request.build(), BodyHandlers.ofInputStream()).get(20, TimeUnit.SECONDS);
    }

    private static BufferedReader reader(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    // The next event, without the comments before it.
    private static String event(BufferedReader from) {
        try {
            StringBuilder event = new StringBuilder();
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    return event.substring(0, event.length() - 1);
                }
                if (!line.isEmpty() && !line.startsWith(":")) {
                    event.append(line).append('\n');
                }
            }
            throw new AssertionError("The stream ended after: " + event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subscription(String key) {
        return "subscription { personChanged(key: \"%s\") { name } }".formatted(key);
    }

    private static String person(String name) {
        String key = "stream-" + UUID.randomUUID();
        load(key, name);
        return key;
    }

    private static void load(String key, String name) {
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"%s\"}".formatted(key, name));
    }
}
