package org.casegraph.graphql;

/** What an input type of a list's filter asks of its rows. */
public interface RowFilter {

    /**
     * The conditions that it sets.
     *
     * @throws InvalidArgumentException where nothing could ever meet them
     */
    Where where(Lookup records);
}
