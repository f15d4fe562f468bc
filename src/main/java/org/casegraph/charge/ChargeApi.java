package org.casegraph.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
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

/** Reads charges. */
@GraphQLApi
@RegisterForReflection
public class ChargeApi {

    static final PagedList<Charge> ALL = list("charges", "x.visible");
    static final PagedList<Charge> OF_PERSON = list("Person.charges", "x.person_id = parent.id and x.visible");
    static final PagedList<Charge> OF_CASE = list("Case.charges", "x.case_id = parent.id and x.visible");

    @Query
    @Description("The charge with this key; null where there is none.")
    public @Nullable ChargeView charge(@NonNull @Description("As in Charge.key.") String key) {
        return VisibleRecords.byKey(Charge.class, key).map(ChargeView::of).orElse(null);
    }

    @Query
    @NonNull
    @Description("Charges.")
    public CompletionStage<@NonNull ChargeConnection> charges(
            @Description("Which of them; all where it is left out.") @Nullable ChargeFilter filter,
            @DefaultValue(ChargeOrder.DEFAULT) @Description("In which order.") @Nullable ChargeOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .by(orderBy)
                .page(request, context)
                .thenApply(page -> ChargeConnection.of(page.map(ChargeView::of)));
    }

    @NonNull
    @Description("What the person was charged with.")
    public CompletionStage<@NonNull ChargeConnection> charges(
            @Source PersonView parent,
            @Description("Which of them; all where it is left out.") @Nullable ChargeFilter filter,
            @DefaultValue(ChargeOrder.DEFAULT) @Description("In which order.") @Nullable ChargeOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return OF_PERSON
                .where(filter, context)
                .by(orderBy)
                .of(parent.uuid(), request, context)
                .thenApply(page -> ChargeConnection.of(page.map(ChargeView::of)));
    }

    @NonNull
    @Description("The charges in the case.")
    public CompletionStage<@NonNull ChargeConnection> charges(
            @Source CaseView parent,
            @Description("Which of them; all where it is left out.") @Nullable ChargeFilter filter,
            @DefaultValue(ChargeOrder.DEFAULT) @Description("In which order.") @Nullable ChargeOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return OF_CASE.where(filter, context)
                .by(orderBy)
                .of(parent.uuid(), request, context)
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

    private static PagedList<Charge> list(String name, String condition) {
        return new PagedList<>(
                name,
                Charge.class,
                // Each has a standing; one that is not asked for need not be read.
                "from charge x left join charge_standing s on s.charge_id = x.id where " + condition,
                ChargeOrder.FILED_DESC.keyset());
    }
}
