package org.casegraph.charge;

import java.util.UUID;
import org.casegraph.record.Labels;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.record.TimelineItem;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Outcome")
@Description("What became of one charge at one point.")
public record OutcomeView(
        @Ignore RecordHead head,
        @Ignore UUID chargeId,
        @Ignore @Nullable UUID rulingId,

        @NonNull @Description("What was decided about the charge.")
        Disposition disposition,

        @Description("The words of the court or of the report that the disposition was read from.") @Nullable
        String reportedDisposition,

        @Description("When.") @Nullable PartialDate decidedOn,
        @Description("On what grounds.") @Nullable String grounds,
        @Ignore @Nullable UUID replacesId)
        implements RecordView, TimelineItem {

    public static OutcomeView of(Outcome r) {
        return new OutcomeView(
                RecordHead.of(RecordKind.OUTCOME, r, Labels.of(r.disposition, r.decidedOn)),
                r.chargeId,
                r.rulingId,
                r.disposition,
                r.reportedDisposition,
                r.decidedOn,
                r.grounds,
                r.replacesId);
    }
}
