package org.casegraph.graphql.sql;

import org.casegraph.graphql.Where;

/** What arguments of a list other than those of paging, filter and order ask of its rows. */
@FunctionalInterface
public interface Narrowing {

    Narrowing NONE = arguments -> Where.ANYTHING;

    Where where(FieldArguments arguments);
}
