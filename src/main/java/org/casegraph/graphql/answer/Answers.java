package org.casegraph.graphql.answer;

import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.casegraph.graphql.database.DataVersion;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.casegraph.graphql.operation.RefusedException;

/** Answers requests, whatever they came by. */
@Singleton
public class Answers {

    private final Operations operations;
    private final Roads roads;
    private final KeptAnswers kept;
    private final DataVersion version;
    private final Clock clock;
    private final boolean keeping;
    // Documents that are not known yet are read and checked here.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Answers(
            Operations operations,
            Roads roads,
            KeptAnswers kept,
            DataVersion version,
            Clock clock,
            CacheSettings settings) {
        this.operations = operations;
        this.roads = roads;
        this.kept = kept;
        this.version = version;
        this.clock = clock;
        this.keeping = settings.enabled();
    }

    /**
     * The answer, which shows all that was written before this was called; fails with a {@link RefusedException} where
     * nothing was executed.
     */
    public CompletionStage<Answer> answer(GraphQLRequest request) {
        if (!keeping) {
            return operation(request).thenCompose(this::execute);
        }
        AnswerKey key = AnswerKey.of(request, Rights.PUBLIC, LocalDate.now(clock));
        return kept.find(key)
                .map(entry -> seen().thenCompose(seen -> seen.flatMap(entry::at)
                        .<CompletionStage<Answer>>map(CompletableFuture::completedFuture)
                        .orElseGet(() -> read(request, key))))
                .orElseGet(() -> read(request, key));
    }

    private CompletionStage<Answer> read(GraphQLRequest request, AnswerKey key) {
        return operation(request)
                .thenCompose(operation -> operation.isQuery() ? read(operation, key) : execute(operation));
    }

    private CompletionStage<Answer> read(Operation operation, AnswerKey key) {
        return seen().thenCompose(seen -> seen.map(at -> kept.read(key, at, () -> roads.execute(operation)))
                .orElseGet(() -> roads.execute(operation)));
    }

    private CompletionStage<Answer> execute(Operation operation) {
        return operation.definition().getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                ? CompletableFuture.failedFuture(new RefusedException(ErrorShape.of(
                        ErrorCode.BAD_REQUEST,
                        "A subscription is answered by WebSocket, or where text/event-stream is accepted.")))
                : roads.execute(operation);
    }

    // Where it can't be read nothing is kept, and the answer itself tells what is wrong.
    private CompletionStage<Optional<Long>> seen() {
        return version.current().handle((seen, failure) -> Optional.ofNullable(seen));
    }

    // Reading a document takes long enough to keep others on the event loop waiting.
    private CompletionStage<Operation> operation(GraphQLRequest request) {
        if (!operations.knows(request)) {
            return CompletableFuture.supplyAsync(() -> operations.of(request), threads);
        }
        try {
            return CompletableFuture.completedFuture(operations.of(request));
        } catch (RefusedException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** The answer to a request that nothing was executed of. */
    public static Answer refusal(List<GraphQLError> errors) {
        return AnswerJson.write(errors, false, null);
    }
}
