package org.casegraph.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Puts into the schema what graphql/live answers: the query `person`, again after each change. */
@GraphQLApi
@RegisterForReflection
public class PersonChangesApi {

    @Subscription
    @Description("The person with this key, or null where there is none: now, and whenever what is selected changed.")
    public Multi<PersonView> personChanged(
            @NonNull @Description("As in Person.key.") String key,
            @Description(
                            "`extensions.version` of the last answer that the client has: the first one that differs is sent.")
                    @Nullable
                    String after) {
        return Multi.createFrom().nothing();
    }
}
