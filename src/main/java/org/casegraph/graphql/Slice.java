package org.casegraph.graphql;

import java.util.ArrayList;
import java.util.List;

/** A {@link PageRequest} with its cursors read: the values of the list's order at the places that bound the page. */
record Slice(boolean backwards, int size, List<String> after, List<String> before, boolean counted) {

    /** The conditions on the rows of a list in this order, for {@code :after0}, {@code :before0} and so on. */
    String sql(Keyset order) {
        StringBuilder sql = new StringBuilder();
        if (!after.isEmpty()) {
            sql.append(" and ").append(order.beyond("after"));
        }
        if (!before.isEmpty()) {
            sql.append(" and ").append(order.reversed().beyond("before"));
        }
        return sql.toString();
    }

    /** The page of which these are the rows found, one more than asked for where there are more. */
    <T> Page<T> page(List<T> found, List<String> cursors, int total) {
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        List<String> places = new ArrayList<>(cursors.subList(0, rows.size()));
        if (!backwards) {
            return new Page<>(rows, places, more || !before.isEmpty(), !after.isEmpty(), total);
        }
        return new Page<>(rows.reversed(), places.reversed(), !before.isEmpty(), more || !after.isEmpty(), total);
    }
}
