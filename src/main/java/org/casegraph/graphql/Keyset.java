package org.casegraph.graphql;

import static org.casegraph.time.PartialDate.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A total order of a list's rows, term by term, the last of them unique. Each term is an SQL expression over the row
 * `x` and the same value read from the loaded row, so that a cursor can carry it.
 */
public record Keyset<T>(List<Term<T>> terms) {

    /** One expression of the order; `type` is the SQL type that its text form casts to. */
    public record Term<T>(String sql, String type, boolean descending, Function<T, Object> value) {}

    public static <T> Keyset<T> by(Term<T> unique) {
        return new Keyset<>(List.of(unique));
    }

    public static <T> Keyset<T> by(Term<T> first, Term<T> unique) {
        return new Keyset<>(List.of(first, unique));
    }

    /** By date and then key; what has no date comes last. */
    public static <T> Keyset<T> oldestFirst(
            String column, Function<T, @Nullable PartialDate> date, Function<T, Object> key) {
        return by(
                ascending("coalesce(" + column + ", " + UNKNOWN_KEY + ")", "integer", sortKey(date, UNKNOWN_KEY)),
                ascending("x.key", "text", key));
    }

    /** By date, the latest first, and then key; what has no date comes last. */
    public static <T> Keyset<T> newestFirst(
            String column, Function<T, @Nullable PartialDate> date, Function<T, Object> key) {
        return by(
                descending("coalesce(" + column + ", 0)", "integer", sortKey(date, 0)),
                ascending("x.key", "text", key));
    }

    private static <T> Function<T, Object> sortKey(Function<T, @Nullable PartialDate> date, int unknown) {
        return row ->
                Optional.ofNullable(date.apply(row)).map(PartialDate::sortKey).orElse(unknown);
    }

    /** The order of a list that is given whole and has no cursors. */
    public static <T> Keyset<T> whole(String sql) {
        return new Keyset<>(List.of(ascending(sql, "text", row -> "")));
    }

    public static <T> Term<T> ascending(String sql, String type, Function<T, Object> value) {
        return new Term<>(sql, type, false, value);
    }

    public static <T> Term<T> descending(String sql, String type, Function<T, Object> value) {
        return new Term<>(sql, type, true, value);
    }

    String orderBy() {
        return String.join(
                ", ",
                terms.stream()
                        .map(t -> t.sql() + (t.descending() ? " desc" : ""))
                        .toList());
    }

    /** The condition that a row comes after the place whose values are bound as :after0, :after1 and so on. */
    String after() {
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Term<T> term = terms.get(i);
            String bound = "cast(:after" + i + " as " + term.type() + ")";
            alternatives.add("(" + equal + term.sql() + (term.descending() ? " < " : " > ") + bound + ")");
            equal.append(term.sql()).append(" = ").append(bound).append(" and ");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    /** Refuses values that are none of the terms' types: a checksum is no signature. */
    void check(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            try {
                switch (terms.get(i).type()) {
                    case "integer" -> Integer.parseInt(values.get(i));
                    case "uuid" -> UUID.fromString(values.get(i));
                    default -> {}
                }
            } catch (IllegalArgumentException forged) {
                throw Cursor.refused();
            }
        }
    }

    List<String> valuesOf(T row) {
        return terms.stream().map(t -> t.value().apply(row).toString()).toList();
    }
}
