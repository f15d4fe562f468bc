package org.casegraph.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.person.Person;
import org.casegraph.person.PersonConnection;
import org.casegraph.person.PersonOrder;
import org.casegraph.person.PersonView;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Lists people, by what they are charged with too. */
@GraphQLApi
@RegisterForReflection
public class PeopleApi {

    static final PagedList<Person> ALL =
            new PagedList<>("people", Person.class, "from person x where x.visible", PersonOrder.NAME.keyset());

    @Query
    @NonNull
    @Description("People and organizations.")
    public CompletionStage<@NonNull PersonConnection> people(
            @Description("Which of them; all where it is left out.") @Nullable PersonFilter filter,
            @DefaultValue(PersonOrder.DEFAULT) @Description("In which order.") @Nullable PersonOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .by(orderBy)
                .page(request, context)
                .thenApply(page -> PersonConnection.of(page.map(PersonView::of)));
    }
}
