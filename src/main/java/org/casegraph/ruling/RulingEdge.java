package org.casegraph.ruling;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A ruling in a list.")
public record RulingEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") RulingView node) {}
