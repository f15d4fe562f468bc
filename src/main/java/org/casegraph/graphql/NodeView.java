package org.casegraph.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that can be fetched again by its id (Relay's global object identification). */
@Name("Node")
@Description("Anything that can be fetched again by its id.")
public interface NodeView {

    @Id
    @NonNull
    @Description("Opaque and stable: the same thing has the same id in every Casegraph.")
    String getId();
}
