package org.casegraph.graphql.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are what the GraphQL specification takes for their types, in documents and in variables. */
@QuarkusTest
class StrictScalarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(first: \\\"5\\\") { totalCount } }",
                "{ people(first: 4294967297) { totalCount } }",
                "{ people(first: 5.0) { totalCount } }",
                "{ person(key: 5) { key } }",
                "{ charges(filter: {status: \\\"PENDING\\\"}) { totalCount } }",
                "{ __type(name: 5) { name } }",
                "{ people @skip(if: \\\"true\\\") { totalCount } }"
            })
    void aLiteralOfAnotherType(String document) {
        JsonPath answer = post(document, "{}");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int     | "5"
            Int     | 4294967297
            Int     | 1e30000
            Int     | true
            Int     | [5, 6]
            String! | 5
            String! | null
            Boolean | "true"
            Boolean | 1
            """)
    void aVariableOfAnotherType(String type, String value) {
        String document = switch (type) {
            case "Int" -> "query Q($v: Int) { people(first: $v) { totalCount } }";
            case "Boolean" -> "query Q($v: Boolean!) { people @skip(if: $v) { totalCount } }";
            default -> "query Q($v: String!) { person(key: $v) { key } }";
        };
        JsonPath answer = post(document, "{\"v\": " + value + "}");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("$v");
        assertThat(answer.getString("errors[0].message"))
                .doesNotContain("Long", "Integer", "BigInteger", "BigDecimal", "ArrayList", "class", "Value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5e0"})
    void aNumberThatIsWhole(String value) {
        JsonPath answer = post("query Q($v: Int) { people(first: $v) { totalCount } }", "{\"v\": " + value + "}");
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getInt("data.people.totalCount")).isPositive();
    }

    private static JsonPath post(String document, String variables) {
        return given().contentType(ContentType.JSON)
                .body("{\"query\": \"" + document + "\", \"variables\": " + variables + "}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
