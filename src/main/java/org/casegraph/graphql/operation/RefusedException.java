package org.casegraph.graphql.operation;

import graphql.GraphQLError;
import java.util.List;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.limit.Cost;

/** A request that nothing was executed of, with the errors to tell the client, each in the one shape. */
public final class RefusedException extends RuntimeException {

    private final transient List<GraphQLError> errors;
    private final transient Optional<Cost> cost;

    public RefusedException(List<GraphQLError> errors) {
        this(errors, Optional.empty());
    }

    public RefusedException(GraphQLError error) {
        this(List.of(error));
    }

    RefusedException(GraphQLError error, Cost cost) {
        this(List.of(error), Optional.of(cost));
    }

    private RefusedException(List<GraphQLError> errors, Optional<Cost> cost) {
        super(null, null, false, false);
        this.errors = errors;
        this.cost = cost;
    }

    /** Of an operation that took longer than it may. */
    public static RefusedException deadline() {
        return new RefusedException(ErrorShape.of(
                ErrorCode.DEADLINE_EXCEEDED, "The answer took longer than it may: ask for less at a time."));
    }

    public List<GraphQLError> errors() {
        return errors;
    }

    /** What the operation would cost, where that is why it was refused. */
    public Optional<Cost> cost() {
        return cost;
    }
}
