package org.casegraph.charge;

import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.PageRequest;
import org.casegraph.legalcase.CaseView;
import org.casegraph.legalcase.LegalCase;
import org.casegraph.person.Person;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads charges. */
@GraphQLApi
public class ChargeApi {

    private static final Keyset<Charge> NEWEST_FIRST = Keyset.newestFirst("x.filed_on", r -> r.filedOn, r -> r.key);
    private static final NestedList<Charge> OF_PERSON = new NestedList<>(
            "Person.charges", Charge.class, "from charge x where x.person_id = parent.id and x.visible", NEWEST_FIRST);
    private static final NestedList<Charge> OF_CASE = new NestedList<>(
            "Case.charges", Charge.class, "from charge x where x.case_id = parent.id and x.visible", NEWEST_FIRST);

    @Query
    @Description("The charge with this key; null where there is none.")
    public @Nullable ChargeView charge(@NonNull @Description("As in Charge.key.") String key) {
        return VisibleRecords.byKey(Charge.class, key).map(ChargeView::of).orElse(null);
    }

    @NonNull
    @Description("What the person was charged with, the newest first.")
    public CompletionStage<@NonNull ChargeConnection> charges(
            @Source PersonView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return OF_PERSON
                .of(parent.uuid(), PageRequest.of(first, after, context), context)
                .thenApply(page -> ChargeConnection.of(page.map(ChargeView::of)));
    }

    @NonNull
    @Description("The charges in the case, the newest first.")
    public CompletionStage<@NonNull ChargeConnection> charges(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return OF_CASE.of(parent.uuid(), PageRequest.of(first, after, context), context)
                .thenApply(page -> ChargeConnection.of(page.map(ChargeView::of)));
    }

    @NonNull
    @Description("Who is accused.")
    public CompletionStage<@NonNull PersonView> person(@Source ChargeView parent, Context context) {
        return VisibleRecords.referred(Person.class, parent.personId(), PersonView::of, context);
    }

    @NonNull
    @Name("case")
    @Description("The case that it is part of.")
    public CompletionStage<@NonNull CaseView> caseOf(@Source ChargeView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.caseId(), CaseView::of, context);
    }

    @Description("The earlier version of this charge that it replaces.")
    public CompletionStage<@Nullable ChargeView> replaces(@Source ChargeView parent, Context context) {
        return VisibleRecords.referred(Charge.class, parent.replacesId(), ChargeView::of, context);
    }
}
