package org.casegraph.graphql;

import io.smallrye.graphql.api.Context;

/** What clients ask the rows of a list to meet; what nothing can meet is an {@link InvalidArgumentException}. */
public interface RowFilter {

    /** The conditions, for an argument called `filter` of the field under way. */
    Where where(Context context);
}
