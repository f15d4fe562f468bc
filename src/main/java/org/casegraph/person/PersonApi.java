package org.casegraph.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.citation.ClaimView;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads people. */
@GraphQLApi
@RegisterForReflection
public class PersonApi {

    @Query
    @Description("The person with this key; null where there is none.")
    public @Nullable PersonView person(@NonNull @Description("As in Person.key.") String key) {
        return VisibleRecords.byKey(Person.class, key).map(PersonView::of).orElse(null);
    }

    @Description("Who says so, where it is not the source itself.")
    public CompletionStage<@Nullable PersonView> assertedBy(@Source ClaimView claim, Context context) {
        return VisibleRecords.referred(Person.class, claim.assertedById(), PersonView::of, context);
    }
}
