package org.casegraph.event;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.casegraph.record.TimelineItem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a timeline.")
public record TimelineConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull TimelineEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull TimelineItem> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    static TimelineConnection of(Page<TimelineItem> page) {
        return new TimelineConnection(page.edges(TimelineEdge::new), page.rows(), page.info(), page.total());
    }
}
