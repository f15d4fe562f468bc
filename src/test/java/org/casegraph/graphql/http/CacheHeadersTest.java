package org.casegraph.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CacheHeadersTest {

    private static final String KEY = "cached-person";
    private static final String QUERY = "{ person(key: \"" + KEY + "\") { name } }";

    @TestHTTPResource("/graphql?query=%7Bperson(key%3A%22cached-person%22)%7Bname%7D%7D")
    URI address;

    @Test
    void anAnswerByGetIsKeptByWhoeverAsksWithItsTag() {
        load("First");
        Response first = get(given());
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Encoding, Authorization");

        Response again = get(given().header("If-None-Match", first.header("ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).isEqualTo("Accept, Accept-Encoding, Authorization");
        assertThat(get(given().header("If-None-Match", "\"x\", " + first.header("ETag")))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(given().header("If-None-Match", "*")).statusCode()).isEqualTo(304);

        load("Second");
        Response changed = get(given().header("If-None-Match", first.header("ETag")));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.asString()).contains("Second");
        assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void theTagIsTheMediaTypesOwn() {
        load("First");
        assertThat(get(given().accept("application/json")).header("ETag"))
                .isNotEqualTo(
                        get(given().accept("application/graphql-response+json")).header("ETag"));
    }

    @Test
    void theTagIsStrongWhereTheBytesAreAsTheyAre() throws Exception {
        load("First");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address);
            HttpResponse<String> plain = client.send(request.build(), BodyHandlers.ofString());
            Optional<String> strong = plain.headers().firstValue("ETag");
            assertThat(strong).get().asString().startsWith("\"");
            HttpRequest compressed = request.header("Accept-Encoding", "gzip").build();
            assertThat(client.send(compressed, BodyHandlers.ofByteArray())
                            .headers()
                            .firstValue("ETag"))
                    .contains("W/" + strong.orElseThrow());
        }
    }

    @Test
    void nothingElseIsKept() {
        Response posted = given().contentType("application/json")
                .body(Map.of("query", QUERY))
                .post("/graphql");
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(posted.header("Cache-Control")).isEqualTo("no-store");
        assertThat(posted.header("ETag")).isNull();
        for (String refused : new String[] {"{ nothing }", "{ people(first: 100000) { totalCount } }"}) {
            Response response = given().queryParam("query", refused).get("/graphql");
            assertThat(response.jsonPath().getList("errors")).isNotEmpty();
            assertThat(response.header("Cache-Control")).isEqualTo("no-store");
            assertThat(response.header("ETag")).isNull();
        }
    }

    private static void load(String name) {
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"%s\"}".formatted(KEY, name));
    }

    private static Response get(RequestSpecification request) {
        return request.queryParam("query", QUERY).get("/graphql");
    }
}
