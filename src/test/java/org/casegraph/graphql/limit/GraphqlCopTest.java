package org.casegraph.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What dolevf/graphql-cop looks for, with the settings of production and queries by GET switched off. Each test is
 * named after the file of lib/tests that it does the same as.
 */
@QuarkusTest
@TestProfile(GraphqlCopTest.Production.class)
class GraphqlCopTest {

    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("casegraph.graphql.introspection", "false", "casegraph.graphql.get", "false");
        }
    }

    @Test
    void dosAliasOverloading() {
        String aliases = IntStream.range(0, 101)
                .mapToObj("alias%d:__typename \n"::formatted)
                .collect(Collectors.joining());
        assertThat(query("query cop { " + aliases + " }").<Object>get("data")).isNull();
    }

    @Test
    void dosBatch() {
        Response answer = given().contentType(ContentType.JSON)
                .body(Collections.nCopies(10, Map.of("query", "query cop { __typename }")))
                .post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("errors");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BATCH_NOT_SUPPORTED");
    }

    @Test
    void dosCircularIntrospection() {
        JsonPath answer = query("query cop { __schema { types { fields { type { fields { type { fields { type { fields"
                + " { type { name } } } } } } } } } } }");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void dosDirectiveOverloading() {
        JsonPath answer = query("query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }");
        assertThat(answer.getList("errors")).hasSize(1);
    }

    @Test
    void dosFieldDuplication() {
        JsonPath answer = query("query cop { " + "__typename \n".repeat(500) + "} ");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void infoFieldSuggestions() {
        JsonPath answer = query("query cop { __schema { directive } }");
        assertThat(answer.getString("errors[0].message")).doesNotContain("Did you mean");
        assertThat(query("{ peple { totalCount } }").getString("errors[0].message"))
                .doesNotContain("people");
    }

    @Test
    void infoGetBasedMutation() {
        assertThat(given().queryParam("query", "mutation cop {__typename}")
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void infoGetMethodSupport() {
        Response answer = given().queryParam("query", "query cop {__typename}").get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.jsonPath().<Object>get("data")).isNull();
    }

    @Test
    void infoGraphiql() {
        Response answer = given().accept("text/html").get("/graphql");
        assertThat(answer.asString())
                .doesNotContain("graphiql.min.css", "GraphQL Playground", "GraphiQL", "graphql-playground");
    }

    @Test
    void infoIntrospect() {
        JsonPath answer = query("query cop { __schema { types { name fields { name } } } }");
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTROSPECTION_DISABLED");
        assertThat(query("{ a: __type(name: \"Query\") { name } }").getString("errors[0].extensions.code"))
                .isEqualTo("INTROSPECTION_DISABLED");
        assertThat(query("{ ...A } fragment A on Query { ... { __schema { description } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("INTROSPECTION_DISABLED");
        given().get("/graphql/schema.graphql").then().statusCode(200);
    }

    @Test
    void infoPostBasedCsrf() {
        assertThat(given().formParam("query", "query cop { __typename }")
                        .post("/graphql")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void infoTraceMode() {
        JsonPath answer = query("query cop { __typename }");
        assertThat(answer.getMap("extensions")).containsOnlyKeys("cost");
        assertThat(answer.getString("data.__typename")).isEqualTo("Query");
    }

    @Test
    void infoUnhandledError() {
        JsonPath answer = query("qwerty cop { abc }");
        assertThat(answer.getMap("errors[0].extensions")).isEqualTo(Map.of("code", "GRAPHQL_PARSE_FAILED"));
        assertThat(answer.getList("errors")).hasSize(1);
    }

    private static JsonPath query(String document) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .extract()
                .jsonPath();
    }
}
