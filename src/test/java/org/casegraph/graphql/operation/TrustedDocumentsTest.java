package org.casegraph.graphql.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but what stands in a file as relay-compiler and graphql-codegen write it is executed. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.TrustedOnly.class)
class TrustedDocumentsTest {

    // The SHA-256 that graphql-codegen calls a document of docs/clients by, and the MD5 that relay-compiler does.
    private static final String CODEGEN = "f28852d671fa2ba438c7200460f50fbf96b4c34ad0b5e3537ab2324fee943c28";
    private static final String RELAY = "6afac169de24b206e7faa7cf8db82d6b";
    private static final Path FILE = Path.of("src/test/resources/trusted-documents.json");

    public static class TrustedOnly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "casegraph.graphql.trusted-documents",
                    FILE.toString(),
                    "casegraph.graphql.trusted-documents-only",
                    "true");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documentId\": \"" + CODEGEN + "\"",
                "\"documentId\": \"sha256:" + CODEGEN + "\"",
                "\"doc_id\": \"" + RELAY + "\"",
                "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + CODEGEN + "\"}}",
                "\"doc_id\": \"md5:" + RELAY + "\""
            })
    void aTrustedDocument(String id) {
        assertThat(post(id).getString("data.person.name")).isEqualTo("Alec Baldwin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documentId\": \"nobody\"",
                "\"query\": \"query Why { person(key: \\\"alec-baldwin\\\") { name } }\"",
                "\"documentId\": \"" + CODEGEN + "\", \"query\": \"{ __typename }\""
            })
    void anyOther(String id) {
        JsonPath answer = post(id);
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNTRUSTED_DOCUMENT");
    }

    @Test
    void itsTextMayComeWithIt() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String text = json.readTree(FILE.toFile()).get("sha256:" + CODEGEN).asText();
        String request = "\"documentId\": \"" + CODEGEN + "\", \"query\": ";
        assertThat(post(request + json.writeValueAsString(text)).getString("data.person.name"))
                .isEqualTo("Alec Baldwin");
        assertThat(post(request.substring(request.indexOf("\"query")) + json.writeValueAsString(text))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("UNTRUSTED_DOCUMENT");
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
