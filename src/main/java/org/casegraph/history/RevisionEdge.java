package org.casegraph.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A revision in a list.")
public record RevisionEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What stands there.") RevisionView node) {}
