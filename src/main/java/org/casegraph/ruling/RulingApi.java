package org.casegraph.ruling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.legalcase.CaseView;
import org.casegraph.legalcase.LegalCase;
import org.casegraph.person.Person;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads rulings. */
@GraphQLApi
@RegisterForReflection
public class RulingApi {

    private static final Keyset IN_ORDER = Keyset.oldestFirst("x.decided_on");
    static final PagedList<Ruling> ALL = new PagedList<>(
            "rulings", Ruling.class, "from ruling x where x.visible", RulingOrder.DECIDED_DESC.keyset());
    static final PagedList<Ruling> OF_CASE = new PagedList<>(
            "Case.rulings", Ruling.class, "from ruling x where x.case_id = parent.id and x.visible", IN_ORDER);
    static final PagedList<Ruling> OF_JUDGE = new PagedList<>(
            "Person.rulings",
            Ruling.class,
            "from ruling_judge j join ruling x on x.id = j.ruling_id where j.person_id = parent.id and x.visible",
            IN_ORDER);
    static final PagedList<Person> JUDGES = new PagedList<>(
            "Ruling.decidedBy",
            Person.class,
            "from ruling_judge j join person x on x.id = j.person_id where j.ruling_id = parent.id and x.visible",
            Keyset.by(Keyset.ascending("j.position", TermType.INTEGER)));

    @Query
    @Description("The ruling with this key; null where there is none.")
    public @Nullable RulingView ruling(@NonNull @Description("As in Ruling.key.") String key) {
        return VisibleRecords.byKey(Ruling.class, key).map(RulingView::of).orElse(null);
    }

    @Query
    @NonNull
    @Description("Rulings.")
    public CompletionStage<@NonNull RulingConnection> rulings(
            @Description("Which of them; all where it is left out.") @Nullable RulingFilter filter,
            @DefaultValue(RulingOrder.DEFAULT) @Description("In which order.") @Nullable RulingOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .by(orderBy)
                .page(request, context)
                .thenApply(page -> RulingConnection.of(page.map(RulingView::of)));
    }

    @NonNull
    @Description("The rulings in the case, in order of time.")
    public CompletionStage<@NonNull RulingConnection> rulings(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return OF_CASE.of(parent.uuid(), PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> RulingConnection.of(page.map(RulingView::of)));
    }

    @NonNull
    @Description("Rulings that this person made, as a judge, in order of time.")
    public CompletionStage<@NonNull RulingConnection> rulings(
            @Source PersonView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return OF_JUDGE.of(parent.uuid(), PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> RulingConnection.of(page.map(RulingView::of)));
    }

    @NonNull
    @Description("The judge or judges; empty where a jury decided.")
    public CompletionStage<@NonNull List<@NonNull PersonView>> decidedBy(@Source RulingView parent, Context context) {
        return JUDGES.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(PersonView::of).toList());
    }

    @NonNull
    @Name("case")
    @Description("The case that it was made in.")
    public CompletionStage<@NonNull CaseView> caseOf(@Source RulingView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.caseId(), CaseView::of, context);
    }

    @Description("The ruling that it reverses.")
    public CompletionStage<@Nullable RulingView> reverses(@Source RulingView parent, Context context) {
        return VisibleRecords.referred(Ruling.class, parent.reversesId(), RulingView::of, context);
    }
}
