package org.casegraph.citation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A claim in a list.")
public record ClaimEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") ClaimView node) {}
