package org.casegraph.graphql.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersTest {

    private static final String NAME = "query($key: String!) { person(key: $key) { name } }";

    @Inject
    Answers answers;

    @Inject
    DataSource database;

    @Test
    void askedAgainItIsTheSameAnswer() {
        GraphQLRequest request = person();
        assertThat(answer(request)).isSameAs(answer(request));
    }

    @Test
    void whoeverWroteTheNextAnswerShowsIt() throws Exception {
        GraphQLRequest request = person();
        String key = (String) request.variables().get("key");
        for (int i = 0; i < 50; i++) {
            String name = "Name " + i;
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("update person set name = ? where key = ?")) {
                statement.setString(1, name);
                statement.setString(2, key);
                statement.execute();
            }
            assertThat(ask(request)).contains(name);
            assertThat(ask(request)).contains(name);
        }
    }

    @Test
    void aRetractedRecordIsGoneAtOnce() {
        GraphQLRequest request = person();
        assertThat(ask(request)).contains("Kept Person");
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"retracted\":true,\"reason\":\"Made in error\"}"
                .formatted(request.variables().get("key")));
        assertThat(ask(request)).startsWith("{\"data\":{\"person\":null}");
    }

    @Test
    void aHundredEqualRequestsAtOnceAreReadOnce() {
        GraphQLRequest request = person();
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            asked.add(answers.answer(request).toCompletableFuture());
        }
        Answer first = asked.getFirst().join();
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isSameAs(first));
    }

    @Test
    void anAnswerWithErrorsIsReadAnew() {
        GraphQLRequest request =
                new GraphQLRequest("{ people(first: 100000) { totalCount } }", null, Map.of(), Map.of());
        Answer first = answer(request);
        assertThat(first.errors()).isTrue();
        assertThat(answer(request)).isNotSameAs(first);
    }

    private static GraphQLRequest person() {
        String key = "kept-" + UUID.randomUUID();
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"Kept Person\"}".formatted(key));
        return new GraphQLRequest(NAME, null, Map.of("key", key), Map.of());
    }

    private String ask(GraphQLRequest request) {
        return answer(request).body().toString();
    }

    private Answer answer(GraphQLRequest request) {
        return answers.answer(request).toCompletableFuture().join();
    }
}
