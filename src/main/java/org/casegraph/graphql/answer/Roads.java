package org.casegraph.graphql.answer;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.casegraph.graphql.engine.GeneralRoad;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.sql.CompiledRoad;

/** Executes operations: by the compiled road where it leads there, else by the general one. */
@Singleton
public class Roads {

    private final CompiledRoad compiled;
    private final GeneralRoad general;
    private final RoadMetrics metrics;
    // One thread an operation: nobody waits behind somebody else's slow one.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Roads(CompiledRoad compiled, GeneralRoad general, RoadMetrics metrics) {
        this.metrics = metrics;
        this.compiled = compiled;
        this.general = general;
    }

    /** The answer; may be called on an event loop. */
    public CompletionStage<Answer> execute(Operation operation) {
        return compiled.knows(operation)
                ? answered(operation)
                : CompletableFuture.supplyAsync(() -> operation, threads).thenCompose(this::answered);
    }

    private CompletionStage<Answer> answered(Operation operation) {
        return compiled.execute(operation).toCompletionStage().thenCompose(attempt -> switch (attempt) {
            case CompiledRoad.Answered(Answer answer) -> {
                metrics.compiled();
                yield CompletableFuture.completedFuture(answer);
            }
            case CompiledRoad.Left(String why) -> {
                metrics.general(why);
                yield CompletableFuture.supplyAsync(() -> general.execute(operation), threads);
            }
        });
    }
}
