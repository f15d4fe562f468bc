package org.casegraph.history;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of revisions.")
public record RevisionConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull RevisionEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull RevisionView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static RevisionConnection of(Page<RevisionView> page) {
        return new RevisionConnection(page.edges(RevisionEdge::new), page.rows(), page.info(), page.total());
    }
}
