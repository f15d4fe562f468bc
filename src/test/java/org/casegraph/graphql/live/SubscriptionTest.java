package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operations;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionTest {

    @Inject
    Operations operations;

    @Test
    void asksTheQueryOfTheSameSelection() {
        Subscription subscription =
                read("subscription { caseChanged(key: \"a\", after: \"v\") { key caption } }", Map.of());
        assertThat(flat(subscription)).isEqualTo("{ caseChanged: case(key: \"a\") { key caption } }");
        assertThat(subscription.after()).contains("v");
        assertThat(subscription.query().variables()).isEmpty();
    }

    @Test
    void leavesNothingOverThatOnlyTheSubscriptionUsed() {
        Subscription subscription = read("""
                subscription S($key: String!, $after: String, $with: Boolean!) {
                  ...Root
                }
                fragment Root on Subscription { it: personChanged(key: $key, after: $after) { ...Name } }
                fragment Name on Person { name @include(if: $with) }
                query Q { person(key: "x") { ...Other } }
                fragment Other on Person { key }
                """, Map.of("key", "a", "after", "v", "with", true), "S");
        assertThat(flat(subscription))
                .contains("query S($key: String!, $with: Boolean!)")
                .contains("fragment Root on Query")
                .contains("it: person(key: $key) { ...Name }")
                .doesNotContain("Other")
                .doesNotContain("after");
        assertThat(subscription.after()).contains("v");
        assertThat(subscription.query().variables()).isEqualTo(Map.of("key", "a", "with", true));
        assertThat(operations.of(subscription.query()).isQuery()).isTrue();
    }

    private Subscription read(String text, Map<String, Object> variables, String... name) {
        return Subscription.of(
                operations.of(new GraphQLRequest(text, name.length == 0 ? null : name[0], variables, Map.of())));
    }

    private static String flat(Subscription subscription) {
        return String.valueOf(subscription.query().query())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
