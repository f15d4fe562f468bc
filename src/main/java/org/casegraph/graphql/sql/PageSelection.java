package org.casegraph.graphql.sql;

import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation asks to know of a page beside its rows.
 *
 * @param more whether there are rows beyond its end
 * @param ends the cursors of its first and last row
 * @param cursors the cursor of any row
 */
record PageSelection(boolean more, boolean ends, boolean cursors) {

    static PageSelection of(ExecutableNormalizedField connection, boolean backwards) {
        boolean more = selects(connection, "pageInfo", backwards ? "hasPreviousPage" : "hasNextPage");
        boolean ends = selects(connection, "pageInfo", "startCursor") || selects(connection, "pageInfo", "endCursor");
        return new PageSelection(more, ends, ends || selects(connection, "edges", "cursor"));
    }

    private static boolean selects(ExecutableNormalizedField field, String child, String grandchild) {
        return children(field, child)
                .anyMatch(c -> children(c, grandchild).findAny().isPresent());
    }

    private static Stream<ExecutableNormalizedField> children(ExecutableNormalizedField field, String name) {
        List<ExecutableNormalizedField> children = field.getChildren();
        return children.stream().filter(child -> child.getFieldName().equals(name));
    }
}
