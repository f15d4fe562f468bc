package org.casegraph.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One attack a limit: each is answered with one error and nothing else, and at once. */
@QuarkusTest
class DocumentLimitsTest {

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("DEPTH_EXCEEDED", deep(30)),
                attack("DEPTH_EXCEEDED", deepInFragments(30)),
                attack("TOO_MANY_ALIASES", "{ " + times(101, i -> "a" + i + ": __typename ") + "}"),
                attack(
                        "TOO_MANY_ALIASES",
                        "{ ...A ...A ...A ...A ...A ...A } fragment A on Query { "
                                + times(10, i -> "a" + i + ": __typename ") + "}"),
                attack("TOO_MANY_FIELDS", "{ " + "__typename ".repeat(500) + "}"),
                attack("TOO_MANY_FIELDS", exponential(40)),
                attack(
                        "TOO_MANY_DEFINITIONS",
                        "{ ...F0 } " + times(390, i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " } ")
                                + "fragment F390 on Query { __typename }"),
                attack("TOO_MANY_DEFINITIONS", times(300, i -> "query Q" + i + " { __typename } ")),
                attack("TOO_MANY_ROOT_FIELDS", "{ " + times(21, i -> "a" + i + ": viewer { __typename } ") + "}"),
                attack("TOO_MANY_DIRECTIVES", "{ __typename " + "@aa".repeat(10) + " }"),
                attack("TOO_MANY_DIRECTIVES", "{ __typename " + "@skip(if: false) ".repeat(10) + " }"),
                attack(
                        "TOO_MANY_DIRECTIVES",
                        "{ viewer { "
                                + times(30, i -> "a" + i + ": __typename @skip(if: false) @include(if: true) ")
                                + "} }"),
                attack("TOO_MANY_TOKENS", "{ " + "__typename ".repeat(5000) + "}"),
                attack("TOO_MANY_TOKENS", "{ a".repeat(1000) + "}".repeat(1000)),
                attack("TOO_MANY_TOKENS", "{ nodes(ids: " + "[".repeat(1000) + "]".repeat(1000) + ") { id } }"),
                attack("LIST_TOO_LONG", "{ nodes(ids: [" + "\"a\" ".repeat(101) + "]) { id } }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ ...A } fragment A on Query { __typename ...A }"),
                attack(
                        "GRAPHQL_VALIDATION_FAILED",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ viewer { " + times(100, i -> "nothing" + i + " ") + "} }"),
                attack(
                        "INTROSPECTION_TOO_DEEP",
                        "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
                attack("COST_EXCEEDED", """
                        { people(first: 100) { nodes { charges(first: 100) { nodes { citations(first: 100) {
                          nodes { claim { citations(first: 100) { nodes { quote { exact } } } } } } } } } } }
                        """));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("attacks")
    void oneErrorAndNothingElse(String code, String document) {
        long start = System.nanoTime();
        JsonPath answer = post(Map.of("query", document));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.getList("errors")).hasSizeLessThanOrEqualTo(5);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void aListInAVariable() {
        JsonPath answer = post(Map.of(
                "query",
                "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                "variables",
                Map.of("ids", IntStream.range(0, 101).mapToObj(String::valueOf).toList())));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIST_TOO_LONG");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("$ids");
    }

    @Test
    void aFragmentIsMeasuredOnceHoweverOftenItIsSpread() {
        JsonPath answer =
                post(Map.of("query", "{ viewer { " + "...A ".repeat(50) + "} } fragment A on Viewer { __typename }"));
        assertThat(answer.<Object>get("errors")).isNull();
    }

    @Test
    void toolsMayAskForTheSchema() {
        JsonPath answer = post(Map.of("query", graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY));
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getList("data.__schema.types")).hasSizeGreaterThan(50);
    }

    private static Arguments attack(String code, String document) {
        return Arguments.of(code, document);
    }

    private static String deep(int levels) {
        return "{ charge(key: \"a\") " + "{ replaces ".repeat(levels) + "{ key }" + "}".repeat(levels) + " }";
    }

    private static String deepInFragments(int levels) {
        return "{ charge(key: \"a\") { ...F0 } } "
                + times(levels, i -> "fragment F" + i + " on Charge { replaces { ...F" + (i + 1) + " } } ")
                + "fragment F" + levels + " on Charge { key }";
    }

    private static String exponential(int levels) {
        return "{ ...F0 } "
                + times(levels, i -> "fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                + "fragment F" + levels + " on Query { __typename }";
    }

    private static String times(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining());
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
}
