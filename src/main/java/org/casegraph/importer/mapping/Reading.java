package org.casegraph.importer.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a value of the mapping came to in one row.
 *
 * @param cells what it was read from, which is cited for it
 * @param doubtful whether it is a date that can not be: told of in a claim, and shown by no field
 */
record Reading(String text, List<Cell> cells, boolean doubtful) {

    static Reading of(String text, List<Cell> cells) {
        return new Reading(text, cells, false);
    }

    /** Another text that was read from the same cells. */
    Reading as(String other) {
        return of(other, cells);
    }

    Reading citing(List<Cell> others) {
        return new Reading(text, others, doubtful);
    }

    /** This text, read from the other's cells too. */
    Reading and(Reading other) {
        return citing(Stream.concat(cells.stream(), other.cells.stream()).toList());
    }
}
