package org.casegraph.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether rows follow this page.") boolean hasNextPage,
        @Description("Whether rows come before this page.") boolean hasPreviousPage,

        @Description("The cursor of the page's first row.") @Nullable
        String startCursor,

        @Description("The cursor of the page's last row: give it as `after` for the next page.") @Nullable
        String endCursor) {}
