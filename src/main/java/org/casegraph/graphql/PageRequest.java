package org.casegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client asks for, as Relay's connection specification has it: {@code size} rows, 1 to 100,
 * from the front or from the back of what lies between two places, and whether all are to be counted.
 */
public record PageRequest(
        boolean backwards, int size, Optional<String> after, Optional<String> before, boolean counted) {

    public static final String FIRST =
            "How many rows from the front, 1 to 100; 20 where neither `first` nor `last`" + " is given.";
    public static final String AFTER = "The cursor that the rows come after.";
    public static final String LAST = "How many rows from the back, 1 to 100; not together with `first`.";
    public static final String BEFORE = "The cursor that the rows come before.";

    /** The rows of a page whose size is not given. */
    public static final int DEFAULT = 20;

    /** The most rows of a page. */
    public static final int MOST = 100;

    /** The most of a list that is given whole. */
    public static PageRequest whole() {
        return new PageRequest(false, MOST, Optional.empty(), Optional.empty(), false);
    }

    /** What the arguments of the field under way ask for; rows are counted only where `totalCount` is selected. */
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Context context) {
        return of(
                first,
                after,
                last,
                before,
                context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains("totalCount"));
    }

    /** The same where it is known whether rows are counted. */
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            boolean counted) {
        if (first != null && last != null) {
            throw new InvalidArgumentException("last", "Give `first` or `last`, not both.");
        }
        return new PageRequest(
                last != null,
                last != null ? size("last", last) : first != null ? size("first", first) : DEFAULT,
                Optional.ofNullable(after),
                Optional.ofNullable(before),
                counted);
    }

    /** As {@link #of(Integer, String, Integer, String, Context)}, for lists that are read from the front only. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after, Context context) {
        return of(first, after, null, null, context);
    }

    private static int size(String argument, int rows) {
        if (rows < 1 || rows > MOST) {
            throw new InvalidArgumentException(argument, "Expected 1 to " + MOST + ", found " + rows + ".");
        }
        return rows;
    }

    /** The places that bound the page, by the name of the argument that gives them. */
    Stream<Bound> bounds() {
        return Stream.concat(
                after.stream().map(cursor -> new Bound("after", cursor)),
                before.stream().map(cursor -> new Bound("before", cursor)));
    }

    record Bound(String argument, String cursor) {}
}
