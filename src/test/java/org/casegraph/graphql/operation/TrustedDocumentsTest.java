package org.casegraph.graphql.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but what stands in a file as relay-compiler and graphql-codegen write it is executed. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.TrustedOnly.class)
class TrustedDocumentsTest {

    // The SHA-1 that graphql-codegen calls a document by, and the MD5 that relay-compiler does.
    private static final String CODEGEN = "2b8a2a1b26e6fcf8ebf0b7e25a9e5ae7c0ad4a0e";
    private static final String RELAY = "4f53cda18c2baa0c0354bb5f9a3ecbe5";
    private static final String TEXT = "query Person($key: String!) { person(key: $key) { name } }";

    public static class TrustedOnly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "casegraph.graphql.trusted-documents", "src/test/resources/trusted-documents.json",
                    "casegraph.graphql.trusted-documents-only", "true");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documentId\": \"" + CODEGEN + "\"",
                "\"documentId\": \"sha1:" + CODEGEN + "\"",
                "\"doc_id\": \"" + RELAY + "\"",
                "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + CODEGEN + "\"}}",
                "\"documentId\": \"" + CODEGEN + "\", \"query\": \"" + TEXT + "\""
            })
    void aTrustedDocument(String id) {
        assertThat(post(id).getString("data.person.name")).isEqualTo("Alec Baldwin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documentId\": \"nobody\"",
                "\"query\": \"" + TEXT + "\"",
                "\"documentId\": \"" + CODEGEN + "\", \"query\": \"{ __typename }\""
            })
    void anyOther(String id) {
        JsonPath answer = post(id);
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNTRUSTED_DOCUMENT");
    }

    @Test
    void nothingIsRegistered() {
        String hash = DocumentId.sha256("{ __typename }");
        String extensions = "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
        for (String request : new String[] {extensions + ", \"query\": \"{ __typename }\"", extensions}) {
            assertThat(post(request).getString("errors[0].extensions.code")).isEqualTo("UNTRUSTED_DOCUMENT");
        }
    }

    @Test
    void byGet() {
        given().queryParam("documentId", CODEGEN)
                .queryParam("variables", "{\"key\": \"alec-baldwin\"}")
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    private static JsonPath post(String request) {
        return given().contentType(ContentType.JSON)
                .body("{\"variables\": {\"key\": \"alec-baldwin\"}, " + request + "}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
