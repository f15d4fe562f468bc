package org.casegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client asks for: the {@code first} 1 to 100 rows after a place, and whether all are to be
 * counted.
 */
public record PageRequest(int first, Optional<String> after, boolean counted) {

    public static final String FIRST = "How many rows, 1 to 100; 20 where it is left out.";
    public static final String AFTER = "The cursor that the rows come after.";

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    public PageRequest {
        if (first < 1 || first > MOST) {
            throw new InvalidArgumentException("`first` must be 1 to " + MOST + ", not " + first + ".");
        }
    }

    /** The most of a list that is given whole. */
    public static PageRequest whole() {
        return new PageRequest(MOST, Optional.empty(), false);
    }

    /** What the arguments of the field under way ask for; rows are counted only where `totalCount` is selected. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after, Context context) {
        boolean counted =
                context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains("totalCount");
        return new PageRequest(first == null ? DEFAULT : first, Optional.ofNullable(after), counted);
    }
}
