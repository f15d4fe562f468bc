package org.casegraph.graphql.limit;

import graphql.GraphQLError;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.jspecify.annotations.Nullable;

/** How long the lists in variables may be. */
@Singleton
public class ListLimit {

    private final int most;

    ListLimit(LimitConfig limits) {
        this.most = limits.listSize();
    }

    /** What to tell the client of variables with a list that is too long. */
    public Optional<GraphQLError> exceededBy(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .filter(variable -> longest(variable.getValue()) > most)
                .findFirst()
                .map(variable -> ErrorShape.of(
                        ErrorCode.LIST_TOO_LONG,
                        "`$%s`: at most %d values in a list are taken.".formatted(variable.getKey(), most),
                        "$" + variable.getKey()));
    }

    private static int longest(@Nullable Object value) {
        return switch (value) {
            case Collection<?> list -> Math.max(list.size(), longestOf(list));
            case Map<?, ?> object -> longestOf(object.values());
            case null, default -> 0;
        };
    }

    private static int longestOf(Collection<?> values) {
        return values.stream().mapToInt(ListLimit::longest).max().orElse(0);
    }
}
