package org.casegraph.graphql.sql;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.graphql.Cursor;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page: which part of a list is asked for. In its parts of the statement the list's rows are `x`, and
 * `parent.id` is what the list hangs on.
 */
final class PageSlice {

    private final PagedList<?> list;
    private final PageRequest request;
    private final Parameters parameters;
    private final @Nullable Binding after;
    private final @Nullable Binding before;
    private final String conditions;

    PageSlice(PagedList<?> list, FieldArguments arguments, Parameters parameters) {
        this.list = list;
        this.parameters = parameters;
        this.after = arguments.text("after");
        this.before = arguments.text("before");
        this.request = PageRequest.of(
                arguments.get("first", Integer.class), null, arguments.get("last", Integer.class), null, false);
        this.conditions = list.where().sql(value -> parameters.add(parameter(value)));
    }

    boolean backwards() {
        return request.backwards();
    }

    int size() {
        return request.size();
    }

    /** Whether the client names a place that the page comes after. */
    boolean hasAfter() {
        return after != null;
    }

    /** Whether the client names a place that the page comes before. */
    boolean hasBefore() {
        return before != null;
    }

    /** The rows in order, with their `place` from 1 where it is needed, and the terms of their cursors. */
    String rows(PageSelection selection, boolean placed) {
        String order = (backwards() ? list.order().reversed() : list.order()).orderBy();
        return "select x.*" + (placed ? ", row_number() over (order by " + order + ") as place" : "")
                + (selection.cursors() ? terms() : "") + " " + list.rows() + conditions
                + list.order().given()
                + beyond(after, list.order()) + beyond(before, list.order().reversed()) + " order by " + order
                + " limit " + (size() + (selection.more() ? 1 : 0));
    }

    /** Where no rows are read, no statement would find out that a cursor is another list's. */
    void requireNoCursor() {
        if (hasAfter() || hasBefore()) {
            throw new UncoveredException("a cursor and no rows");
        }
    }

    /** How many rows the whole list has. */
    String count() {
        return "(select cast(count(*) as text) " + list.rows() + conditions + ")";
    }

    /** What the cursor of the row says. */
    String cursorBody() {
        return IntStream.range(0, list.order().terms().size())
                .mapToObj(i -> "x.term" + i)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        terms -> String.join(" || chr(" + (int) Cursor.SEPARATOR + ") || ", terms.reversed())));
    }

    /** The cursor that says this. */
    String cursor(String body) {
        return "list_cursor(" + scope() + ", " + body + ")";
    }

    private String terms() {
        return IntStream.range(0, list.order().terms().size())
                .mapToObj(i -> ", cast(" + list.order().terms().get(i).sql() + " as text) as term" + i)
                .collect(Collectors.joining());
    }

    private String scope() {
        return "cast(" + parameters.add(list.scopeBefore()) + " as text) || cast(parent.id as text) || cast("
                + parameters.add(list.scopeAfter()) + " as text)";
    }

    // A cursor's digest depends on the parent, so the statement checks it.
    private String beyond(@Nullable Binding cursor, Keyset order) {
        if (cursor == null) {
            return "";
        }
        String body = "cast(" + parameters.add(cursor.then(PageSlice::body)) + " as text)";
        return " and require_cursor(cast(" + parameters.add(cursor) + " as text), " + cursor(body) + ") and "
                + order.beyond(i -> "cast(" + parameters.add(cursor.then(text -> place(text, i))) + " as text)");
    }

    private static Object body(Object cursor) {
        return Cursor.body((String) cursor).orElseThrow(() -> new UncoveredException("no cursor"));
    }

    private Object place(Object cursor, int term) {
        return Cursor.of((String) body(cursor), list.order().terms().size())
                .map(Cursor::values)
                .filter(list.order()::admits)
                .orElseThrow(() -> new UncoveredException("no cursor of this list"))
                .get(term);
    }

    private static Object parameter(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
