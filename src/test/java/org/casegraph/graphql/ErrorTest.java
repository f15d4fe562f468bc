package org.casegraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error has one shape: message, locations, path where there is one, and extensions with a documented code. */
@QuarkusTest
class ErrorTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { person(key: "x" }                              | GRAPHQL_PARSE_FAILED         |            | 1:19
            { person(key: "x) }                              | GRAPHQL_PARSE_FAILED         |            | 1:15
            query { }                                        | GRAPHQL_PARSE_FAILED         |            | 1:9
            { nobody }                                       | GRAPHQL_VALIDATION_FAILED    |            | 1:3
            { person { key } }                               | GRAPHQL_VALIDATION_FAILED    | key        | 1:3
            { person(key: 1) { key } }                       | GRAPHQL_VALIDATION_FAILED    | key        | 1:10
            { cases(filter: {nothing: 1}) { totalCount } }   | GRAPHQL_VALIDATION_FAILED    | filter     | 1:9
            { cases(filter: {type: [NONE]}) { totalCount } } | GRAPHQL_VALIDATION_FAILED    | filter.type[0] | 1:9
            { charge(key: "a") { statusOn(date: "2020-13") } } | GRAPHQL_VALIDATION_FAILED  | date       | 1:31
            """)
    void aDocumentThatIsWrong(String document, String code, String argument, String location) {
        JsonPath answer = ask(document);
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].locations[0].line") + ":"
                        + answer.getString("errors[0].locations[0].column"))
                .isEqualTo(location);
        plain(answer);
    }

    @Test
    void aVariableThatIsWrong() {
        String query = "query Q($on: PartialDate!) { charge(key: \"a\") { statusOn(date: $on) } }";
        for (Object wrong : List.of("2020-13", 7, List.of())) {
            JsonPath answer = post(Map.of("query", query, "variables", Map.of("on", wrong)));
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("$on");
            plain(answer);
        }
        JsonPath missing = post(Map.of("query", query));
        assertThat(missing.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(missing.getString("errors[0].extensions.argument")).isEqualTo("$on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query Q($v: Int) { people(first: $v) { totalCount } }              | 1.5
            query Q($v: Int) { people(first: $v) { totalCount } }              | 99999999999
            query Q($v: Int!) { people(first: $v) { totalCount } }             | "x"
            query Q($v: ChargeFilter) { charges(filter: $v) { totalCount } }   | {"nope": 1}
            query Q($v: ChargeFilter) { charges(filter: $v) { totalCount } }   | {"filedOn": {"from": "2020-13"}}
            query Q($v: ChargeFilter) { charges(filter: $v) { totalCount } }   | {"status": ["NONE"]}
            """)
    void aVariableOfAnotherType(String query, String value) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body("{\"query\": \"" + query + "\", \"variables\": {\"v\": " + value + "}}")
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        plain(answer);
    }

    @Test
    void anOperationThatIsNotThere() {
        JsonPath answer = post(Map.of("query", "query A { person(key: \"a\") { key } }", "operationName", "B"));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("OPERATION_RESOLUTION_FAILURE");
        plain(answer);
    }

    @Test
    void aRequestWithoutADocument() {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body(Map.of("query", ""))
                .post("/graphql")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        plain(answer);
    }

    @Test
    void oneFieldThatFailsLeavesTheOthers() {
        JsonPath answer = ask("""
                { good: person(key: "alec-baldwin") { name }
                  bad: source(key: "seed-003") { title reference(style: "none") }
                  none: person(key: "nobody") { name } }
                """);
        assertThat(answer.getString("data.good.name")).isEqualTo("Alec Baldwin");
        assertThat(answer.<Object>get("data.bad")).isNull();
        assertThat(answer.getMap("data")).containsKey("none");
        assertThat(answer.<Object>get("data.none")).isNull();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("bad", "reference"));
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(2);
        plain(answer);
    }

    @Test
    void whatTheServerGotWrongIsToldAsNoMoreThanThat() throws SQLException {
        run("alter table ruling_judge rename to elsewhere");
        try {
            JsonPath answer = ask("""
                    { person(key: "alec-baldwin") { name }
                      ruling(key: "nm-v-baldwin/dismissal") { title decidedBy { name } } }
                    """);
            assertThat(answer.getString("data.person.name")).isEqualTo("Alec Baldwin");
            assertThat(answer.getList("errors")).hasSize(1);
            assertThat(answer.getString("errors[0].message")).isEqualTo("The server failed to answer this.");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTERNAL_SERVER_ERROR");
            assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("ruling", "decidedBy"));
            plain(answer);
        } finally {
            run("alter table elsewhere rename to ruling_judge");
        }
    }

    private static void plain(JsonPath answer) {
        Map<String, Object> error = answer.getMap("errors[0]");
        assertThat(error.keySet()).isSubsetOf("message", "locations", "path", "extensions");
        assertThat(answer.getMap("errors[0].extensions").keySet()).isSubsetOf("code", "argument");
        assertThat(answer.getString("errors[0].message"))
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("org.", "java.", "select", "ruling_judge", "ObjectField", "StringValue", "SRGQL");
    }

    private static JsonPath post(Map<String, Object> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
