package org.casegraph.legalcase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Puts into the schema what graphql/live answers: the query `case`, again after each change. */
@GraphQLApi
@RegisterForReflection
public class CaseChangesApi {

    @Subscription
    @Description("The case with this key, or null where there is none: now, and whenever what is selected changed.")
    public Multi<CaseView> caseChanged(
            @NonNull @Description("As in Case.key.") String key,
            @Description(
                            "`extensions.version` of the last answer that the client has: the first one that differs is sent.")
                    @Nullable
                    String after) {
        return Multi.createFrom().nothing();
    }
}
