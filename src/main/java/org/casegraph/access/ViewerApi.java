package org.casegraph.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;

/** Tells who is asking. */
@GraphQLApi
@RegisterForReflection
public class ViewerApi {

    private static final Viewer PUBLIC = new Viewer("public", List.of());

    @Type("Viewer")
    @Description("Who is asking, and what they may do.")
    public record Viewer(
            @NonNull @Description("The name that they go by; `public` where they have not said who they are.")
            String name,

            @NonNull @Description("What they may do besides reading what is public.")
            List<@NonNull String> roles) {}

    // Nobody can say who they are yet, so everybody is the public.
    @Query
    @NonNull
    @Description("Who is asking, and what they may do.")
    public Viewer viewer() {
        return PUBLIC;
    }
}
