package org.casegraph.event;

import org.casegraph.record.TimelineItem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record in a timeline.")
public record TimelineEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") TimelineItem node) {}
