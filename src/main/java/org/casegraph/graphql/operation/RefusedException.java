package org.casegraph.graphql.operation;

import graphql.GraphQLError;
import java.util.List;

/** A request that nothing was executed of, with the errors to tell the client, each in the one shape. */
public final class RefusedException extends RuntimeException {

    private final transient List<GraphQLError> errors;

    public RefusedException(List<GraphQLError> errors) {
        super(null, null, false, false);
        this.errors = errors;
    }

    public RefusedException(GraphQLError error) {
        this(List.of(error));
    }

    public List<GraphQLError> errors() {
        return errors;
    }
}
