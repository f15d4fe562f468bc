package org.casegraph.graphql.operation;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.limit.ListLimit;

/** Checks what variables hold before anything is executed. */
@Singleton
class Variables {

    private final StrictSchema schema;
    private final ListLimit lists;

    Variables(StrictSchema schema, ListLimit lists) {
        this.schema = schema;
        this.lists = lists;
    }

    /** Refuses variables that do not fit their types or are over the limit. */
    void check(OperationDefinition operation, Map<String, Object> variables) {
        if (operation.getVariableDefinitions().isEmpty()) {
            return;
        }
        lists.exceededBy(variables).ifPresent(error -> {
            throw new RefusedException(error);
        });
        try {
            ValuesResolver.coerceVariableValues(
                    schema.schema(),
                    operation.getVariableDefinitions(),
                    RawVariables.of(variables),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (GraphQLException unfit) {
            if (unfit instanceof GraphQLError error) {
                throw new RefusedException(ErrorShape.of(error));
            }
            throw unfit;
        }
    }
}
