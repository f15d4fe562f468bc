package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/** Something that happened to a charge, on the date that the record states. */
record Moment(Stage stage, Fact fact, Optional<PartialDate> date) {

    /** The course of the procedure, then the key: the order among what happened on one date. */
    static final Comparator<Moment> BY_PROCEDURE = Comparator.comparing(Moment::stage)
            .thenComparing(moment -> moment.fact().key())
            .thenComparing(moment -> moment.fact().id());

    static final Comparator<Moment> BY_STATED_DATE =
            Comparator.comparingInt(Moment::statedKey).thenComparing(BY_PROCEDURE);

    static Moment of(ChargeOutcome outcome) {
        return new Moment(Stage.of(outcome.disposition()), outcome, outcome.decidedOn());
    }

    static Moment filingOf(ChargeVersion charge) {
        return new Moment(Stage.CHARGE, charge, charge.filedOn());
    }

    static Moment replacementBy(ChargeVersion charge) {
        return new Moment(Stage.REPLACEMENT, charge, charge.filedOn());
    }

    /** Its filing and, once it is resolved, its resolution. */
    static List<Moment> of(Appeal appeal) {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment(Stage.APPEAL, appeal, appeal.filedOn()));
        if (appeal.status() != FilingStatus.PENDING && appeal.status() != FilingStatus.UNKNOWN) {
            moments.add(new Moment(Stage.APPEAL_RESOLVED, appeal, appeal.resolvedOn()));
        }
        return moments;
    }

    /** The sort key of the stated date. Without one a charge has always been there, and all else sorts last. */
    int statedKey() {
        return date.map(PartialDate::sortKey).orElse(stage == Stage.CHARGE ? 0 : PartialDate.UNKNOWN_KEY);
    }
}
