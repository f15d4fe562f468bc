package org.casegraph.graphql.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.junit.jupiter.api.Test;

class AnswerKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void theOrderOfVariablesIsNoDifference() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", Map.of("c", List.of("x", "y")));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", Map.of("c", List.of("x", "y")));
        other.put("a", 1);
        assertThat(key(request("{ a }", null, one))).isEqualTo(key(request("{ a }", null, other)));
    }

    @Test
    void whatCanChangeAnAnswerMakesAnotherKey() {
        assertThat(Stream.of(
                                request("{ a }", null, Map.of()),
                                request("{ b }", null, Map.of()),
                                request("{ a }", "A", Map.of()),
                                request("{ a }", "B", Map.of()),
                                request("{ a }", null, Map.of("a", "1")),
                                request("{ a }", null, Map.of("a", 1)),
                                request("{ a }", null, Map.of("a", 1.0)),
                                request("{ a }", null, Map.of("a", true)),
                                request("{ a }", null, Map.of("a", "true")),
                                request("{ a }", null, Map.of("a", List.of("1"))),
                                request("{ a }", null, Map.of("a", List.of("1", "2"))),
                                request("{ a }", null, Map.of("a", Arrays.asList("1", null, "2"))),
                                request("{ a }", null, Map.of("a", Map.of("1", "2"))),
                                request("{ a }", null, Map.of("a", "1", "b", "2")),
                                new GraphQLRequest(
                                        "{ a }", null, Map.of(), Map.of("persistedQuery", Map.of("version", 1))),
                                new GraphQLRequest(null, "a", null, Map.of(), Map.of(), false),
                                new GraphQLRequest(null, "b", null, Map.of(), Map.of(), false))
                        .map(AnswerKeyTest::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDayHasItsOwn() {
        GraphQLRequest request = request("{ a }", null, Map.of());
        assertThat(key(request)).isNotEqualTo(AnswerKey.of(request, Rights.PUBLIC, DAY.plusDays(1)));
    }

    private static GraphQLRequest request(String query, String operation, Map<String, Object> variables) {
        return new GraphQLRequest(query, operation, variables, Map.of());
    }

    private static AnswerKey key(GraphQLRequest request) {
        return AnswerKey.of(request, Rights.PUBLIC, DAY);
    }
}
