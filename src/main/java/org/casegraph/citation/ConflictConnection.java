package org.casegraph.citation;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of conflicts.")
public record ConflictConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull ConflictEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull ConflictView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static ConflictConnection of(Page<ConflictView> page) {
        return new ConflictConnection(page.edges(ConflictEdge::new), page.rows(), page.info(), page.total());
    }
}
