package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.junit.jupiter.api.Test;

class LiveOperationTest {

    private final Client client = new Client();
    private final LiveOperation operation = operation(Optional.empty());

    @Test
    void manyChangesAreAskedOnceAndOnceMoreWhileItIsAnswered() {
        assertThat(operation.change()).isTrue();
        assertThat(operation.change()).isFalse();
        assertThat(operation.begin()).isTrue();
        assertThat(operation.change()).isFalse();
        assertThat(operation.change()).isFalse();
        assertThat(operation.end()).isTrue();
        assertThat(operation.begin()).isTrue();
        assertThat(operation.end()).isFalse();
        assertThat(operation.change()).isTrue();
    }

    @Test
    void theSameAnswerIsDeliveredOnce() {
        operation.deliver(answer("a"));
        operation.deliver(answer("a"));
        operation.deliver(answer("b"));
        operation.deliver(answer("a"));
        assertThat(client.got).hasSize(3);
    }

    @Test
    void whatTheClientHasIsNotDelivered() {
        LiveOperation again = operation(Optional.of(answer("a").digest()));
        again.deliver(answer("a"));
        assertThat(client.got).isEmpty();
        again.deliver(answer("b"));
        assertThat(client.got).hasSize(1);
    }

    @Test
    void aFullClientGetsTheNewestOnceItIsDrained() {
        operation.deliver(answer("a"));
        client.full = true;
        operation.deliver(answer("b"));
        operation.deliver(answer("c"));
        assertThat(client.got).hasSize(1);
        client.full = false;
        assertThat(operation.release()).isTrue();
        assertThat(operation.release()).isFalse();
        operation.deliver(answer("c"));
        assertThat(client.got).hasSize(2).last().asString().contains("\"c\"");
    }

    @Test
    void nothingComesAfterTheEnd() {
        operation.change();
        operation.begin();
        operation.change();
        operation.close();
        operation.deliver(answer("a"));
        assertThat(client.got).isEmpty();
        assertThat(operation.end()).isFalse();
        assertThat(operation.change()).isFalse();
        assertThat(operation.begin()).isFalse();
    }

    private LiveOperation operation(Optional<String> last) {
        return new LiveOperation(new GraphQLRequest("{ a }", null, Map.of(), Map.of()), last, client);
    }

    private static Answer answer(String value) {
        return new Answer(Buffer.buffer("{\"data\":{\"a\":\"" + value + "\"}}"), true, false);
    }

    private static final class Client implements Receiver {

        private final List<String> got = new ArrayList<>();
        private boolean full;

        @Override
        public boolean isFull() {
            return full;
        }

        @Override
        public void next(Buffer answer, String version) {
            got.add(answer.toString());
        }

        @Override
        public void complete() {}

        @Override
        public void refused(List<GraphQLError> errors) {}
    }
}
