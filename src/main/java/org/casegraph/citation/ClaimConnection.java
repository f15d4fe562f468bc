package org.casegraph.citation;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of claims.")
public record ClaimConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull ClaimEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull ClaimView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static ClaimConnection of(Page<ClaimView> page) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.rows(), page.info(), page.total());
    }
}
