package org.casegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.legalcase.CaseView;
import org.casegraph.legalcase.LegalCase;
import org.casegraph.person.Person;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads events. */
@GraphQLApi
@RegisterForReflection
public class EventApi {

    static final PagedList<Person> PEOPLE = new PagedList<>(
            "Event.people",
            Person.class,
            "from event_person e join person x on x.id = e.person_id where e.event_id = parent.id and x.visible",
            Keyset.by(Keyset.ascending("e.position", TermType.INTEGER)));

    @NonNull
    @Description("Who was in it.")
    public CompletionStage<@NonNull List<@NonNull PersonView>> people(@Source EventView parent, Context context) {
        return PEOPLE.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(PersonView::of).toList());
    }

    @Name("case")
    @Description("The case that has to do with it.")
    public CompletionStage<@Nullable CaseView> caseOf(@Source EventView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.caseId(), CaseView::of, context);
    }
}
