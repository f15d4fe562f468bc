package org.casegraph.citation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A citation in a list.")
public record CitationEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") CitationView node) {}
