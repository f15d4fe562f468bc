package org.casegraph.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/limits.md says that an operation costs. */
@QuarkusTest
class CostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { __typename }                                                                      | {}              | 0
            { person(key: "a") { name } }                                                       | {}              | 1
            { people { totalCount } }                                                           | {}              | 1
            { people { nodes { name } } }                                                       | {}              | 21
            { people { edges { cursor node { name } } pageInfo { endCursor } } }                | {}              | 22
            { people(first: 5) { nodes { name } } }                                             | {}              | 6
            { people(last: 5) { nodes { charges(first: 3) { nodes { key } } } } }               | {}              | 26
            { charge(key: "a") { outcomes { sentences { key } } } }                             | {}              | 31
            query Q($n: Int) { people(first: $n) { nodes { name } } }                           | {"n": 7}        | 8
            query Q($n: Int) { people(first: $n) { nodes { name } } }                           | {"n": null}     | 21
            query Q($n: Int = 4) { people(first: $n) { nodes { name } } }                       | {}              | 5
            { nodes(ids: ["a", "b"]) { id } }                                                   | {}              | 2
            query Q($i: [ID!]!) { nodes(ids: $i) { id } }                                       | {"i": ["a"]}    | 1
            { search(text: "x", first: 2) { nodes { __typename } } }                            | {}              | 53
            { people(first: 2) { ...P } } fragment P on PersonConnection { nodes { key } }      | {}              | 3
            { node(id: "x") { ... on Case { court { key } } ... on Charge { case { key } } } }  | {}              | 2
            { __schema { types { name } } }                                                     | {}              | 0
            """)
    void whatAnOperationCosts(String document, String variables, long cost) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body("{\"query\": \"" + document.replace("\"", "\\\"") + "\", \"variables\": " + variables + "}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getLong("extensions.cost.requested")).isEqualTo(cost);
        assertThat(answer.getLong("extensions.cost.limit")).isEqualTo(50_000);
    }
}
