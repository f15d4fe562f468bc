package org.casegraph.source;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of sources.")
public record SourceConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull SourceEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull SourceView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static SourceConnection of(Page<SourceView> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.rows(), page.info(), page.total());
    }
}
