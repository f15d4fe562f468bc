package org.casegraph.graphql.sql;

import org.casegraph.graphql.PagedList;

/** Where the value of a field comes from, seen from the row `x` of the object that has the field. */
sealed interface FieldSource {

    /** An SQL expression; how it becomes JSON follows from the field's type. */
    record Column(String sql) implements FieldSource {}

    /** An object that is a part of the same row. */
    record Part(String type) implements FieldSource {}

    /** The visible row of a table whose id the expression gives; none where it is null. */
    record One(String type, String id) implements FieldSource {}

    /** The visible record, of whatever kind, whose id the expression gives. */
    record AnyRecord(String id) implements FieldSource {}

    /** The visible row that has the key which the argument `key` gives. */
    record ByKey(String type) implements FieldSource {}

    /** What there is to be seen with the node id that the argument `id` gives. */
    record ById() implements FieldSource {}

    /** The visible record of a kind with a key, which the arguments `kind` and `key` give. */
    record ByKindAndKey() implements FieldSource {}

    /** A list that is given whole. */
    record Whole(String type, PagedList<?> list) implements FieldSource {}

    /**
     * A list that is given by the page.
     *
     * @param element what a row stands for, seen from the row
     */
    record Pages(FieldSource element, PagedList<?> list, Narrowing narrowing) implements FieldSource {}

    /** The row itself. */
    record Row(String type) implements FieldSource {}
}
