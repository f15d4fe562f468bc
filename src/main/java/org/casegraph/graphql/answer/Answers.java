package org.casegraph.graphql.answer;

import graphql.GraphQLError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.casegraph.graphql.engine.GeneralRoad;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.casegraph.graphql.operation.RefusedException;

/** Answers requests, whatever they came by. */
@Singleton
public class Answers {

    private final Operations operations;
    private final GeneralRoad general;
    // One thread a request: nobody waits behind somebody else's slow one.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Answers(Operations operations, GeneralRoad general) {
        this.operations = operations;
        this.general = general;
    }

    /** The answer; fails with a {@link RefusedException} where nothing was executed. */
    public CompletionStage<Answer> answer(GraphQLRequest request) {
        return CompletableFuture.supplyAsync(() -> execute(operations.of(request)), threads);
    }

    private Answer execute(Operation operation) {
        return general.execute(operation);
    }

    /** The answer to a request that nothing was executed of. */
    public static Answer refusal(List<GraphQLError> errors) {
        return AnswerJson.write(errors, false, null);
    }
}
