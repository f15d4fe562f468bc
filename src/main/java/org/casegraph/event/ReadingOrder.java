package org.casegraph.event;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.TermType;

/** What a page about a person or a case is cited from, in the order in which it is read: the record, its timeline. */
final class ReadingOrder {

    /** Over the rows `e` and `x` of {@link #citations}. */
    static final Keyset KEYSET = Keyset.by(
            Keyset.ascending("e.held_on", TermType.INTEGER),
            Keyset.ascending("e.rank", TermType.INTEGER),
            Keyset.ascending("e.key", TermType.KEY),
            Keyset.ascending("x.position", TermType.INTEGER),
            Keyset.ascending("x.id", TermType.ID));

    private ReadingOrder() {}

    /** The citations `x` of the page about the record whose id the expression gives, as a FROM and WHERE clause. */
    static String citations(String owner) {
        return """
                from (
                    select %1$s as record_id, 0 as held_on, 0 as rank, '' as key
                    union all
                    select record_id, held_on, rank, key from timeline_entry where owner_id = %1$s
                ) e
                join citation x on x.record_id = e.record_id
                where x.visible
                """.formatted(owner);
    }
}
