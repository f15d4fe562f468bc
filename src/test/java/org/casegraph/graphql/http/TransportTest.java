package org.casegraph.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the GraphQL over HTTP specification says of requests, media types and statuses, and what HTTP says. */
@QuarkusTest
class TransportTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @TestHTTPResource("/graphql")
    URI address;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query": "{ __typename }"}                      | 200 | 200 |
            {"query": "{"}                                   | 200 | 400 | GRAPHQL_PARSE_FAILED
            {"query": "{ nothing }"}                         | 200 | 400 | GRAPHQL_VALIDATION_FAILED
            {"query": "query A { __typename }", "operationName": "B"} | 200 | 400 | OPERATION_RESOLUTION_FAILURE
            {"query": "query Q($v: Int!) { people(first: $v) { totalCount } }"} | 200 | 400 | BAD_USER_INPUT
            {"query": "{ person(key: \\"nobody\\") { name } cases(first: 0) { totalCount } }"} | 200 | 200 | INVALID_ARGUMENT
            {"query": ""}                                    | 400 | 400 | BAD_REQUEST
            {}                                               | 400 | 400 | BAD_REQUEST
            {"query": 1}                                     | 400 | 400 | BAD_REQUEST
            {"query": "{ __typename }"} x                    | 400 | 400 | BAD_REQUEST
            []                                               | 400 | 400 | BATCH_NOT_SUPPORTED
            """)
    void theStatusOfEachType(String body, int json, int graphql, String code) {
        Response asJson = given().contentType("application/json")
                .accept("application/json")
                .body(body)
                .post("/graphql");
        Response asGraphql = given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(body)
                .post("/graphql");
        assertThat(asJson.statusCode()).isEqualTo(json);
        assertThat(asGraphql.statusCode()).isEqualTo(graphql);
        assertThat(asJson.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(asGraphql.contentType()).isEqualTo("application/graphql-response+json; charset=utf-8");
        assertThat(asJson.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(asGraphql.asString()).isEqualTo(asJson.asString());
        assertThat(asJson.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(asJson.header("Vary")).contains("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void whatAFormCouldSendIsRefused(String type) throws Exception {
        HttpResponse<String> answer =
                send(request().header("Content-Type", type).POST(BodyPublishers.ofString(QUERY)));
        assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aBodyWithoutATypeIsRefused() throws Exception {
        assertRefused(send(request().POST(BodyPublishers.ofString(QUERY))), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aPostWithoutABodyIsRefused() throws Exception {
        assertRefused(
                send(request().header("Content-Type", "application/json").POST(BodyPublishers.noBody())),
                400,
                "BAD_REQUEST");
    }

    @Test
    void nothingIsAnsweredInATypeThatIsNotAccepted() {
        Response answer = given().contentType("application/json")
                .accept("text/html")
                .body(QUERY)
                .post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethods(String method) throws Exception {
        HttpResponse<String> answer = send(request().method(method, BodyPublishers.noBody()));
        assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void aHead() throws Exception {
        HttpResponse<String> answer = send(request().method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void aQueryByGet() {
        JsonPath answer = given().queryParam("query", "query Q($key: String!) { person(key: $key) { name } }")
                .queryParam("variables", "{\"key\": \"alec-baldwin\"}")
                .queryParam("operationName", "Q")
                .get("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("data.person.name")).isEqualTo("Alec Baldwin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { __typename }", "mutation M { a } query Q { __typename }"})
    void nothingElseByGet(String document) throws Exception {
        Response answer = given().queryParam("query", document)
                .queryParam("operationName", document.contains("M") ? "M" : "")
                .get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void aBodyThatIsTooLarge() throws Exception {
        String body = "{\"query\": \"{ __typename }\", \"variables\": {\"v\": \"" + "x".repeat(200_000) + "\"}}";
        HttpResponse<String> answer =
                send(request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        assertRefused(answer, 413, "BODY_TOO_LARGE");
        HttpResponse<String> chunked = send(request()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body))));
        assertRefused(chunked, 413, "BODY_TOO_LARGE");
    }

    @Test
    void headersThatAreTooMany() throws Exception {
        HttpRequest.Builder request = request().header("Content-Type", "application/json");
        for (int i = 0; i < 110; i++) {
            request.header("X-" + i, "1");
        }
        assertRefused(send(request.POST(BodyPublishers.ofString(QUERY))), 431, "TOO_MANY_HEADERS");
    }

    @Test
    void headersThatAreTooLarge() throws Exception {
        HttpResponse<String> answer = send(request()
                .header("Content-Type", "application/json")
                .header("X-Large", "x".repeat(20_000))
                .POST(BodyPublishers.ofString(QUERY)));
        assertThat(answer.statusCode()).isEqualTo(431);
    }

    @ParameterizedTest
    @CsvSource({"br,br", "gzip,gzip", "'gzip, deflate, br',br", "'br;q=0, gzip',", "identity,"})
    void compressionIsWhatTheClientAsksFor(String accepted, String encoding) throws Exception {
        HttpRequest request = request()
                .header("Accept-Encoding", accepted)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ __schema { types { name description } } }\"}"))
                .build();
        for (HttpClient.Version version : HttpClient.Version.values()) {
            try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
                HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                assertThat(answer.headers()
                                .firstValue("Content-Encoding")
                                .filter(given -> !"identity".equals(given))
                                .orElse(null))
                        .as("%s", version)
                        .isEqualTo(encoding);
                if (encoding != null) {
                    assertThat(answer.body().length).isLessThan(10_000);
                }
            }
        }
    }

    @Test
    void nothingIsCompressedUnasked() throws Exception {
        HttpResponse<String> answer = send(request()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ __schema { types { name description } } }\"}")));
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(JsonPath.from(answer.body()).getList("data.__schema.types")).isNotEmpty();
    }

    @Test
    void http2() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpRequest request = request()
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(QUERY))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body()).contains("\"__typename\":\"Query\"");
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void aClientThatSendsItsBodyByteByByteIsCutOff() throws IOException, InterruptedException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 100\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long start = System.nanoTime();
            Thread slow = Thread.startVirtualThread(() -> {
                try {
                    while (true) {
                        out.write(' ');
                        out.flush();
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // The connection is closed, which is what is asked for.
                }
            });
            String answer = read(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("REQUEST_TIMEOUT");
            assertThat(System.nanoTime() - start).isBetween(800_000_000L, 5_000_000_000L);
            slow.join(5_000);
            assertThat(slow.isAlive()).isFalse();
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder read = new StringBuilder();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                read.append((char) b);
            }
        } catch (IOException reset) {
            // Closed with bytes of the client's under way.
        }
        return read.toString();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(JsonPath.from(answer.body()).getList("errors")).hasSize(1);
        assertThat(JsonPath.from(answer.body()).getString("errors[0].extensions.code"))
                .isEqualTo(code);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
