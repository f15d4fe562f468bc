package org.casegraph.ruling;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A filing in a list.")
public record FilingEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") FilingView node) {}
