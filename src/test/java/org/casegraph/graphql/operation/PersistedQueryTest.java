package org.casegraph.graphql.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apollo's protocol of automatic persisted queries. */
@QuarkusTest
class PersistedQueryTest {

    @Test
    void aHashIsAnsweredOnceItsDocumentCame() {
        String query = "query Persisted { person(key: \"alec-baldwin\") { name } }";
        Map<String, Object> extensions = extensions(DocumentId.sha256(query));
        JsonPath unknown = post(Map.of("extensions", extensions), 200);
        assertThat(unknown.getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");

        JsonPath both = post(Map.of("query", query, "extensions", extensions), 200);
        assertThat(both.getString("data.person.name")).isEqualTo("Alec Baldwin");
        JsonPath hash = post(Map.of("extensions", extensions), 200);
        assertThat(hash.getString("data.person.name")).isEqualTo("Alec Baldwin");
        JsonPath get = given().queryParam("extensions", json(DocumentId.sha256(query)))
                .get("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(get.getString("data.person.name")).isEqualTo("Alec Baldwin");
    }

    @Test
    void aDocumentComesByGetAsWell() {
        String query = "query ByGet { person(key: \"alec-baldwin\") { key } }";
        given().queryParam("query", query)
                .queryParam("extensions", json(DocumentId.sha256(query)))
                .get("/graphql")
                .then()
                .statusCode(200);
        JsonPath answer = post(Map.of("extensions", extensions(DocumentId.sha256(query))), 200);
        assertThat(answer.getString("data.person.key")).isEqualTo("alec-baldwin");
    }

    @Test
    void aHashOfAnotherDocumentIsRefusedAndNotKept() {
        String hash = DocumentId.sha256("query Other { __typename }");
        JsonPath refused = post(Map.of("query", "{ __typename }", "extensions", extensions(hash)), 200);
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_MISMATCH");
        JsonPath unknown = post(Map.of("extensions", extensions(hash)), 200);
        assertThat(unknown.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nothing }",
                "{",
                "{ people(first: 100) { nodes { charges(first: 100) { nodes {"
                        + " citations(first: 100) { nodes { id } } } } } } }"
            })
    void whatIsNotAnsweredIsNotKept(String query) {
        Map<String, Object> extensions = extensions(DocumentId.sha256(query));
        post(Map.of("query", query, "extensions", extensions), 200);
        JsonPath unknown = post(Map.of("extensions", extensions), 200);
        assertThat(unknown.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": 1}",
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"a\"}}",
                "{\"persistedQuery\": {\"version\": 1}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 5}}"
            })
    void anExtensionThatIsNone(String extensions) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body("{\"extensions\": " + extensions + "}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    private static Map<String, Object> extensions(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String json(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    private static JsonPath post(Map<String, Object> request, int status) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
