package org.casegraph.graphql.sql;

/** One folder's part of the map of types to tables; the beans of this type make up the whole. */
@FunctionalInterface
public interface TableMap {

    void describe(Tables tables);
}
