package org.casegraph.search;

import java.util.List;
import org.casegraph.graphql.PageInfo;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of what a search found, the best first.")
public record SearchConnection(
        @NonNull @Description("The rows with their cursors and scores.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull RecordView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {}
