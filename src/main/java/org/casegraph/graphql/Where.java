package org.casegraph.graphql;

import io.smallrye.graphql.api.Context;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.time.DateRange;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that the rows of a list meet together. A condition is SQL over the row `x` with one `?` for each of its
 * values in turn; one that a value was not given for sets no condition.
 */
public record Where(List<Condition> conditions) {

    public static final Where ANYTHING = new Where(List.of());

    /** SQL with its values: texts, UUIDs, numbers, truth values and arrays of texts and UUIDs. */
    public record Condition(String sql, List<Object> values) {}

    /** What the filter asks for; anything where there is none. */
    public static Where of(@Nullable RowFilter filter, Context context) {
        return of(filter, AnswerLookup.of(context));
    }

    /** The same with another way to find what it names. */
    public static Where of(@Nullable RowFilter filter, Lookup records) {
        return filter == null ? ANYTHING : filter.where(records);
    }

    /** The condition with the values. */
    public Where and(String sql, @Nullable Object... values) {
        return Stream.of(values).anyMatch(Objects::isNull) ? this : with(new Condition(sql, List.of(values)));
    }

    /** These conditions and the others. */
    public Where and(Where others) {
        return new Where(
                Stream.concat(conditions.stream(), others.conditions.stream()).toList());
    }

    /** The same for a text that a client wrote; none in the database holds U+0000. */
    public Where text(String argument, String sql, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new InvalidArgumentException(argument, "Expected a text, found none.");
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw new InvalidArgumentException(argument, "Expected a text without U+0000.");
        }
        return and(sql, text);
    }

    /** That the expression is one of the constants; to ask for none of them is an error. */
    public Where anyOf(String argument, String expression, @Nullable List<? extends Enum<?>> constants) {
        if (constants == null) {
            return this;
        }
        if (constants.isEmpty()) {
            throw new InvalidArgumentException(argument, "Expected at least one value, found none.");
        }
        return and(expression + " = any(?)", (Object)
                constants.stream().map(Enum::name).distinct().sorted().toArray(String[]::new));
    }

    /** That the whole of the partial date lies in the range; a range that holds no date is an error. */
    public Where within(String argument, String column, @Nullable DateRange range) {
        if (range == null || !range.isBounded()) {
            return this;
        }
        if (range.isEmpty()) {
            throw new InvalidArgumentException(
                    argument,
                    "Expected `from` not to come after `until`, found " + range.from() + " and " + range.until() + ".");
        }
        // Over what the orders by date are indexed by, in which an unknown date is 0.
        String date = "coalesce(" + column + ", 0)";
        return and(date + " >= ?", range.startKey() == null ? 1 : range.startKey())
                .and("partial_date_start(" + column + ") >= ?", range.startKey())
                .and(date + " <= ?", range.endKey());
    }

    /** That what the FROM clause gives has a row that meets the conditions, where there are any. */
    public Where exists(String from, Where conditions) {
        return conditions.conditions.isEmpty()
                ? this
                : with(new Condition(
                        "exists (select " + from
                                + conditions.conditions.stream()
                                        .map(c -> " and " + c.sql)
                                        .collect(Collectors.joining())
                                + ")",
                        conditions.conditions.stream()
                                .flatMap(c -> c.values.stream())
                                .toList()));
    }

    private Where with(Condition condition) {
        return new Where(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /** What tells these conditions and their values from others. */
    public String name() {
        return conditions.stream()
                .map(c -> c.sql + c.values.stream().map(Where::named).toList())
                .collect(Collectors.joining(" and "));
    }

    // Quoted, so that no text can pass for something else.
    private static String named(Object value) {
        return switch (value) {
            case String text -> "'" + text.replace("'", "''") + "'";
            case Object[] values -> Arrays.toString(values);
            default -> value.toString();
        };
    }

    /** To go on a WHERE clause; the values are bound as :value0, :value1 and so on. */
    public String sql() {
        int[] place = {0};
        return sql(value -> ":value" + place[0]++);
    }

    /** The same with what stands in the statement for each value in turn. */
    public String sql(Function<Object, String> parameter) {
        StringBuilder sql = new StringBuilder();
        for (Condition condition : conditions) {
            Iterator<Object> values = condition.values.iterator();
            sql.append(" and (");
            for (String part : condition.sql.split("(?<=\\?)")) {
                sql.append(part.endsWith("?") ? part.replace("?", parameter.apply(values.next())) : part);
            }
            sql.append(")");
        }
        return sql.toString();
    }

    /** Binds what {@link #sql} names. */
    public void bind(NativeQuery<?> query) {
        List<Object> values =
                conditions.stream().flatMap(c -> c.values.stream()).toList();
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Enum<?> constant -> query.setParameter("value" + i, constant.name());
                case String[] texts -> query.setParameter("value" + i, texts, String[].class);
                case UUID[] ids -> query.setParameter("value" + i, ids, UUID[].class);
                case Object value -> query.setParameter("value" + i, value);
            }
        }
    }
}
