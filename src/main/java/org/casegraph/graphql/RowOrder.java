package org.casegraph.graphql;

/** An order of a list that clients can ask for. */
public interface RowOrder {

    Keyset keyset();
}
