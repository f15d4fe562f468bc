package org.casegraph.legalcase;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of participations.")
public record ParticipationConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull ParticipationEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull ParticipationView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static ParticipationConnection of(Page<ParticipationView> page) {
        return new ParticipationConnection(page.edges(ParticipationEdge::new), page.rows(), page.info(), page.total());
    }
}
