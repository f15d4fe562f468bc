package org.casegraph.graphql;

import java.util.Collection;
import java.util.UUID;

/** Finds out which of the records that a filter may mean are there for the reader to see. */
@FunctionalInterface
public interface Lookup {

    /** Those of the records that are visible. */
    UUID[] visible(Collection<UUID> candidates);
}
