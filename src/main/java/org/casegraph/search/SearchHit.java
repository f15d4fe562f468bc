package org.casegraph.search;

import java.util.List;
import java.util.UUID;
import org.casegraph.graphql.Cursor;
import org.casegraph.record.RecordKind;

/**
 * A record that a search found.
 *
 * @param score from 0 to 1, in the text form that the database reads back as the same number
 */
record SearchHit(UUID id, RecordKind kind, String key, String score) {

    /** Where it stands in the list. */
    Cursor place() {
        return new Cursor(List.of(score, kind.name(), key));
    }
}
