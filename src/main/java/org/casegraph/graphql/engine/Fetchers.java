package org.casegraph.graphql.engine;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Fetchers for SmallRye's schema that call its resolvers and read its views, and leave out what its own do besides for
 * each field: a list of all that is selected below it, and a hand-over from thread to thread.
 */
final class Fetchers {

    private Fetchers() {}

    /** The schema with these fetchers. */
    static GraphQLSchema of(GraphQLSchema schema, Schema model) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(fetchers -> {
            model.getQueries()
                    .forEach(query ->
                            fetchers.dataFetcher(at(schema.getQueryType().getName(), query), resolver(query)));
            model.getMutations()
                    .forEach(mutation ->
                            fetchers.dataFetcher(at(schema.getMutationType().getName(), mutation), resolver(mutation)));
            for (Type type : model.getTypes().values()) {
                type.getFields()
                        .values()
                        .forEach(field -> fetchers.dataFetcher(at(type.getName(), field), view(field, type)));
                type.getOperations()
                        .values()
                        .forEach(field -> fetchers.dataFetcher(at(type.getName(), field), resolver(field)));
            }
        });
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry));
    }

    private static FieldCoordinates at(String type, Field field) {
        return FieldCoordinates.coordinates(type, field.getName());
    }

    private static DataFetcher<?> resolver(Operation operation) {
        ArgumentHelper arguments = new ArgumentHelper(operation.getArguments());
        OperationInvoker invoker = new OperationInvoker(operation);
        FieldHelper shown = new FieldHelper(operation);
        return environment -> {
            try {
                Object[] given = arguments.getArguments(environment).toArray();
                // From here the invoker takes the context that a resolver asks for.
                SmallRyeContextManager.restore(context(environment));
                Object result = invoker.invoke(given);
                return result instanceof CompletionStage<?> later
                        ? later.thenApply(value -> shown(shown, value, environment))
                        : shown.transformOrAdaptResponse(result, environment);
            } catch (AbstractDataFetcherException refused) {
                return refused.appendDataFetcherResult(DataFetcherResult.newResult(), environment)
                        .build();
            }
        };
    }

    private static SmallRyeContext context(DataFetchingEnvironment environment) {
        SmallRyeContext ofAnswer = environment.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        SmallRyeContext context = ofAnswer.clone();
        context.setDataFetchingEnvironment(environment);
        return context;
    }

    private static @Nullable Object shown(
            FieldHelper field, @Nullable Object value, DataFetchingEnvironment environment) {
        try {
            return field.transformOrAdaptResponse(value, environment);
        } catch (AbstractDataFetcherException failure) {
            throw new CompletionException(failure);
        }
    }

    private static TrivialDataFetcher<?> view(Field field, Type type) {
        Method getter = getter(field, type);
        FieldHelper shown = new FieldHelper(field);
        return environment -> {
            try {
                return shown.transformOrAdaptResponse(getter.invoke(environment.<Object>getSource()), environment);
            } catch (InvocationTargetException thrown) {
                throw new CompletionException(thrown.getCause());
            }
        };
    }

    private static Method getter(Field field, Type type) {
        try {
            return Thread.currentThread()
                    .getContextClassLoader()
                    .loadClass(type.getClassName())
                    .getMethod(field.getMethodName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No getter of " + type.getName() + "." + field.getName(), e);
        }
    }
}
