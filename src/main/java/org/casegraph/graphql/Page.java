package org.casegraph.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A part of a list with the cursor of each row, as Relay's connection specification describes it. */
public record Page<T>(List<T> rows, List<String> cursors, boolean hasNext, boolean hasPrevious, int total) {

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), List.of(), false, false, 0);
    }

    public <U> Page<U> map(Function<? super T, ? extends U> mapper) {
        return new Page<>(rows.stream().<U>map(mapper).toList(), cursors, hasNext, hasPrevious, total);
    }

    /** One edge for each row. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> edge.apply(cursors.get(i), rows.get(i)))
                .toList();
    }

    public PageInfo info() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                cursors.isEmpty() ? null : cursors.getFirst(),
                cursors.isEmpty() ? null : cursors.getLast());
    }
}
