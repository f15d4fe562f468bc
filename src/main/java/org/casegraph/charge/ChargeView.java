package org.casegraph.charge;

import java.util.UUID;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.record.TimelineItem;
import org.casegraph.time.CalendarDuration;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Charge")
@Description("One accusation against one person in one case.")
public record ChargeView(
        @Ignore RecordHead head,
        @Ignore UUID personId,
        @Ignore UUID caseId,

        @NonNull @Description("What the person is accused of.")
        String offense,

        @Description("The provision that is said to be broken.") @Nullable
        String statute,

        @NonNull @Description("How grave the offense is.") Severity severity,

        @Description("As the statute or the court writes it: fourth degree.") @Nullable
        String degree,

        @Description("How many times it is charged.") int counts,
        @Description("When it was brought.") @Nullable PartialDate filedOn,

        @NonNull @Description("The paper that it was brought by.")
        ChargingInstrument instrument,

        @Description("The longest sentence that it could bring, where a source says so.") @Nullable
        CalendarDuration maximumSentence,

        @Ignore @Nullable UUID replacesId)
        implements RecordView, TimelineItem {

    public static ChargeView of(Charge r) {
        return new ChargeView(
                RecordHead.of(RecordKind.CHARGE, r, r.offense),
                r.personId,
                r.caseId,
                r.offense,
                r.statute,
                r.severity,
                r.degree,
                r.counts,
                r.filedOn,
                r.instrument,
                r.maximumSentence,
                r.replacesId);
    }
}
