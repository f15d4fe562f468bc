package org.casegraph.charge;

import java.util.UUID;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("StatusStep")
@Description("One step on the way to a charge's status.")
public record StatusStepView(
        @Description("When; null where no source says.") @Nullable
        PartialDate date,

        @NonNull @Description("The status after the step.") ChargeStatus status,
        @NonNull @Description("Why, in one sentence.") String because,
        @Ignore @Nullable UUID recordId) {

    static StatusStepView of(ChargeStep s) {
        return new StatusStepView(s.decidedOn, s.status, s.because, s.recordId);
    }
}
