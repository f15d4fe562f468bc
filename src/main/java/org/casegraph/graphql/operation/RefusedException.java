package org.casegraph.graphql.operation;

import graphql.GraphQLError;
import java.util.List;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

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

    /** Of an operation that took longer than it may. */
    public static RefusedException deadline() {
        return new RefusedException(ErrorShape.of(
                ErrorCode.DEADLINE_EXCEEDED, "The answer took longer than it may: ask for less at a time."));
    }

    public List<GraphQLError> errors() {
        return errors;
    }
}
