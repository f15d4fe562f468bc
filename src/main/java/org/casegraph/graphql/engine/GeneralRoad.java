package org.casegraph.graphql.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.AnswerJson;
import org.casegraph.graphql.database.Deadline;
import org.casegraph.graphql.database.ReadTransaction;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.limit.Cost;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.RefusedException;
import org.dataloader.DataLoaderRegistry;

/**
 * Executes any operation with the schema's resolvers, the whole of it in the calling thread and from one state of the
 * database.
 */
@Singleton
public class GeneralRoad {

    private final GraphQL engine;
    private final ReadTransaction transaction;

    GeneralRoad(GraphQLSchema schema, Schema model, ReadTransaction transaction) {
        this.engine = GraphQL.newGraphQL(Fetchers.of(schema, model))
                .preparsedDocumentProvider(known())
                .defaultDataFetcherExceptionHandler(new FailedFields())
                .instrumentation(punctual())
                .build();
        this.transaction = transaction;
    }

    /**
     * The answer; blocks until it is there.
     *
     * @throws RefusedException where that takes too long, unless something is changed
     */
    public Answer execute(Operation operation) {
        return operation.isQuery() ? transaction.read(deadline -> execute(operation, deadline)) : change(operation);
    }

    // Each field has a transaction of its own, and what was committed is told however long it took.
    private Answer change(Operation operation) {
        try (Deadline none = Deadline.none()) {
            return execute(operation, none);
        }
    }

    private Answer execute(Operation operation, Deadline deadline) {
        ExecutionInput input = input(operation);
        input.getGraphQLContext().put(Deadline.class, deadline);
        ExecutionResult result = engine.execute(input);
        if (deadline.passed()) {
            throw RefusedException.deadline();
        }
        return answer(result, operation.cost());
    }

    // Nothing more is fetched once the deadline passed.
    private static Instrumentation punctual() {
        return new SimplePerformantInstrumentation() {
            @Override
            public DataFetcher<?> instrumentDataFetcher(
                    DataFetcher<?> fetcher,
                    InstrumentationFieldFetchParameters parameters,
                    InstrumentationState state) {
                Deadline deadline =
                        parameters.getEnvironment().getGraphQlContext().get(Deadline.class);
                return deadline.passed() ? late -> null : fetcher;
            }
        };
    }

    // The document was read and checked before.
    private static PreparsedDocumentProvider known() {
        return (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(
                input.getGraphQLContext().<Operation>get(Operation.class).document()));
    }

    private static ExecutionInput input(Operation operation) {
        ExecutionInput input = ExecutionInput.newExecutionInput(operation.text())
                .operationName(operation.definition().getName())
                .variables(operation.variables())
                .dataLoaderRegistry(new DataLoaderRegistry())
                .build();
        SmallRyeContext context = new SmallRyeContext(GeneralRoad.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.setExecutionInput(input);
        input.getGraphQLContext().putAll(Map.of(Operation.class, operation, SmallRyeContextManager.CONTEXT, context));
        return input;
    }

    private static Answer answer(ExecutionResult result, Cost cost) {
        List<GraphQLError> errors =
                causes(result.getErrors()).map(ErrorShape::of).toList();
        Answer answer = AnswerJson.write(errors, result.isDataPresent(), result.getData());
        return new Answer(cost.in(answer.body()), answer.executed(), answer.errors());
    }

    // A null where there may be none follows from the error that left it, where there is one.
    private static Stream<GraphQLError> causes(List<GraphQLError> errors) {
        boolean caused = errors.stream().anyMatch(error -> !(error instanceof NonNullableFieldWasNullError));
        return errors.stream().filter(error -> !caused || !(error instanceof NonNullableFieldWasNullError));
    }
}
