package org.casegraph.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.charge.status.StatusTimeline;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads what follows from a charge's outcomes and filings. */
@GraphQLApi
@RegisterForReflection
public class ChargeStatusApi {

    private final ChargeStandings standings;
    private final RecordTypes records;
    private final Clock clock;

    ChargeStatusApi(ChargeStandings standings, RecordTypes records, Clock clock) {
        this.standings = standings;
        this.records = records;
        this.clock = clock;
    }

    @NonNull
    @Description("Derived from outcomes and filings, never stated.")
    public CompletionStage<@NonNull ChargeStatus> status(@Source ChargeView charge, Context context) {
        return standings.of(charge.uuid(), context).thenApply(standing -> standing.status);
    }

    @NonNull
    @Description("What the status was at the end of that day; UNKNOWN before the charge was surely filed.")
    public CompletionStage<@NonNull ChargeStatus> statusOn(
            @Source ChargeView charge,
            @NonNull @Description("The day, or the end of a month or a year.") PartialDate date,
            Context context) {
        return standings
                .steps(charge.uuid(), context)
                .thenApply(steps -> StatusTimeline.statusOn(
                        steps, step -> step.holdsFrom, step -> step.status, date, LocalDate.now(clock)));
    }

    @NonNull
    @Description("Why the status is what it is, step by step, each with the record that it rests on.")
    public CompletionStage<@NonNull List<@NonNull StatusStepView>> statusExplanation(
            @Source ChargeView charge, Context context) {
        return standings
                .steps(charge.uuid(), context)
                .thenApply(steps -> steps.stream().map(StatusStepView::of).toList());
    }

    @Description("The record that the step rests on.")
    public CompletionStage<@Nullable RecordView> record(@Source StatusStepView step, Context context) {
        return records.referred(step.recordId(), context);
    }

    @Description("The outcome that the current status rests on.")
    public CompletionStage<@Nullable OutcomeView> currentOutcome(@Source ChargeView charge, Context context) {
        return standings.currentOutcome(charge.uuid(), context);
    }

    @NonNull
    @Name("final")
    @Description("No appeal is open and none can undo it, as far as the sources tell.")
    public CompletionStage<@NonNull Boolean> isFinal(@Source OutcomeView outcome, Context context) {
        return standings.isFinal(outcome.uuid(), context);
    }
}
