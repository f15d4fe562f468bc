package org.casegraph.record;

import org.casegraph.graphql.Where;
import org.jspecify.annotations.Nullable;

/** The condition that records are found by a text, as the search finds them. */
public final class FoundRecords {

    private FoundRecords() {}

    /** That the expression is the id of a record of the kind that the text finds. */
    public static Where by(String argument, @Nullable String text, RecordKind kind, String expression) {
        return Where.ANYTHING.and(
                expression + " in (select record_id from search_match(?, '" + kind + "'))",
                text == null ? null : SearchText.of(argument, text).text());
    }
}
