package org.casegraph.legalcase;

import java.util.UUID;
import org.casegraph.record.Labels;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Participation")
@Description("Somebody in a role in a case.")
public record ParticipationView(
        @Ignore RecordHead head,
        @Ignore UUID personId,
        @Ignore UUID caseId,

        @NonNull @Description("What the person is in the case.")
        ParticipationRole role,

        @Ignore @Nullable UUID representsId,
        @Description("Since when.") @Nullable PartialDate from,
        @Description("Until when.") @Nullable PartialDate until)
        implements RecordView {

    public static ParticipationView of(Participation r) {
        return new ParticipationView(
                RecordHead.of(RecordKind.PARTICIPATION, r, Labels.of(r.role)),
                r.personId,
                r.caseId,
                r.role,
                r.representsId,
                r.fromOn,
                r.untilOn);
    }
}
