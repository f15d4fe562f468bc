package org.casegraph.legalcase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.Where;
import org.casegraph.graphql.sql.FieldArguments;
import org.casegraph.person.Person;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads who takes part in which case. */
@GraphQLApi
@RegisterForReflection
public class ParticipationApi {

    private static final Keyset BY_KEY = Keyset.by(Keyset.key());
    static final PagedList<Participation> OF_PERSON = new PagedList<>(
            "Person.participations",
            Participation.class,
            "from participation x where x.person_id = parent.id and x.visible",
            BY_KEY);
    static final PagedList<Participation> OF_CASE = new PagedList<>(
            "Case.participations",
            Participation.class,
            "from participation x where x.case_id = parent.id and x.visible",
            BY_KEY);

    @NonNull
    @Description("The cases that the person takes part in, and as what.")
    public CompletionStage<@NonNull ParticipationConnection> participations(
            @Source PersonView parent,
            @Description("Only those in this role.") @Nullable ParticipationRole role,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return page(OF_PERSON, parent.uuid(), role, PageRequest.of(first, after, last, before, context), context);
    }

    @NonNull
    @Description("Who takes part in the case, and as what.")
    public CompletionStage<@NonNull ParticipationConnection> participations(
            @Source CaseView parent,
            @Description("Only those in this role.") @Nullable ParticipationRole role,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return page(OF_CASE, parent.uuid(), role, PageRequest.of(first, after, last, before, context), context);
    }

    @NonNull
    @Description("Who takes part.")
    public CompletionStage<@NonNull PersonView> person(@Source ParticipationView parent, Context context) {
        return VisibleRecords.referred(Person.class, parent.personId(), PersonView::of, context);
    }

    @NonNull
    @Name("case")
    @Description("In which case.")
    public CompletionStage<@NonNull CaseView> caseOf(@Source ParticipationView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.caseId(), CaseView::of, context);
    }

    @Description("For an attorney: whom they represent.")
    public CompletionStage<@Nullable PersonView> represents(@Source ParticipationView parent, Context context) {
        return VisibleRecords.referred(Person.class, parent.representsId(), PersonView::of, context);
    }

    private static CompletionStage<ParticipationConnection> page(
            PagedList<Participation> all,
            UUID parent,
            @Nullable ParticipationRole role,
            PageRequest request,
            Context context) {
        return all.where(withRole(role))
                .of(parent, request, context)
                .thenApply(page -> ParticipationConnection.of(page.map(ParticipationView::of)));
    }

    private static Where withRole(@Nullable ParticipationRole role) {
        return Where.ANYTHING.and("x.role = ?", role);
    }

    /** What the argument `role` asks for. */
    static Where withRole(FieldArguments arguments) {
        return withRole(arguments.get("role", ParticipationRole.class));
    }
}
