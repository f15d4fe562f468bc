package org.casegraph.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PagedList;
import org.casegraph.record.VisibleRecords;
import org.casegraph.ruling.Ruling;
import org.casegraph.ruling.RulingView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads outcomes and their sentences. */
@GraphQLApi
@RegisterForReflection
public class OutcomeApi {

    static final PagedList<Outcome> OF_CHARGE = new PagedList<>(
            "Charge.outcomes",
            Outcome.class,
            "from outcome x where x.charge_id = parent.id and x.visible",
            Keyset.oldestFirst("x.decided_on"));
    static final PagedList<Outcome> OF_RULING = new PagedList<>(
            "Ruling.outcomes",
            Outcome.class,
            "from outcome x where x.ruling_id = parent.id and x.visible",
            Keyset.by(Keyset.key()));
    static final PagedList<Outcome> REPLACING = new PagedList<>(
            "Outcome.replacedBy",
            Outcome.class,
            "from outcome x where x.replaces_id = parent.id and x.visible",
            Keyset.oldestFirst("x.decided_on"));
    static final PagedList<Sentence> SENTENCES = new PagedList<>(
            "Outcome.sentences",
            Sentence.class,
            "from sentence x where x.outcome_id = parent.id and x.visible",
            Keyset.oldestFirst("x.imposed_on"));

    @NonNull
    @Description("What became of it, in order of time.")
    public CompletionStage<@NonNull List<@NonNull OutcomeView>> outcomes(@Source ChargeView parent, Context context) {
        return OF_CHARGE
                .of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(OutcomeView::of).toList());
    }

    @NonNull
    @Description("What it decided, charge by charge.")
    public CompletionStage<@NonNull List<@NonNull OutcomeView>> outcomes(@Source RulingView parent, Context context) {
        return OF_RULING
                .of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(OutcomeView::of).toList());
    }

    @NonNull
    @Description("The charge that it decides.")
    public CompletionStage<@NonNull ChargeView> charge(@Source OutcomeView parent, Context context) {
        return VisibleRecords.referred(Charge.class, parent.chargeId(), ChargeView::of, context);
    }

    @Description("None where no court ruled, as when a prosecutor drops a charge.")
    public CompletionStage<@Nullable RulingView> ruling(@Source OutcomeView parent, Context context) {
        return VisibleRecords.referred(Ruling.class, parent.rulingId(), RulingView::of, context);
    }

    @Description("The earlier outcome that it takes the place of.")
    public CompletionStage<@Nullable OutcomeView> replaces(@Source OutcomeView parent, Context context) {
        return VisibleRecords.referred(Outcome.class, parent.replacesId(), OutcomeView::of, context);
    }

    @Description("The later outcome that takes its place.")
    public CompletionStage<@Nullable OutcomeView> replacedBy(@Source OutcomeView parent, Context context) {
        return REPLACING
                .of(parent.uuid(), context)
                .thenApply(
                        rows -> rows.stream().findFirst().map(OutcomeView::of).orElse(null));
    }

    @NonNull
    @Description("What it brought upon the convicted, in order of time.")
    public CompletionStage<@NonNull List<@NonNull SentenceView>> sentences(
            @Source OutcomeView parent, Context context) {
        return SENTENCES
                .of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(SentenceView::of).toList());
    }

    @NonNull
    @Description("The outcome that brought it.")
    public CompletionStage<@NonNull OutcomeView> outcome(@Source SentenceView parent, Context context) {
        return VisibleRecords.referred(Outcome.class, parent.outcomeId(), OutcomeView::of, context);
    }
}
