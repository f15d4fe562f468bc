package org.casegraph.ruling;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of filings.")
public record FilingConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull FilingEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull FilingView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static FilingConnection of(Page<FilingView> page) {
        return new FilingConnection(page.edges(FilingEdge::new), page.rows(), page.info(), page.total());
    }
}
