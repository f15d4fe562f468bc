package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/**
 * Something that happened to a charge, on the date that the record states; {@code ownKey} is the sort key by which it
 * surely happened, as far as no other moment of the charge proves it earlier.
 */
record Moment(Stage stage, Fact fact, Optional<PartialDate> date, int ownKey) {

    /** The course of the procedure, then the key: the order among what happened on one date. */
    static final Comparator<Moment> BY_PROCEDURE = Comparator.comparing(Moment::stage)
            .thenComparing(moment -> moment.fact().key())
            .thenComparing(moment -> moment.fact().id());

    static final Comparator<Moment> BY_OWN_DATE =
            Comparator.comparingInt(Moment::ownKey).thenComparing(BY_PROCEDURE);

    static Moment of(ChargeOutcome outcome) {
        return dated(Stage.of(outcome.disposition()), outcome, outcome.decidedOn());
    }

    /** Without a date it counts from the first day that is possible, which can be the beginning of time. */
    static Moment filingOf(ChargeVersion charge) {
        int ownKey =
                charge.filedOn().or(charge::notBefore).map(PartialDate::sortKey).orElse(0);
        return new Moment(Stage.CHARGE, charge, charge.filedOn(), ownKey);
    }

    static Moment replacementBy(ChargeVersion charge) {
        int proven = charge.notAfter().map(proof -> proof.date().sortKey()).orElse(PartialDate.UNKNOWN_KEY);
        return new Moment(Stage.REPLACEMENT, charge, charge.filedOn(), Math.min(stated(charge.filedOn()), proven));
    }

    /** Its filing and, once it is resolved, its resolution. */
    static List<Moment> of(Appeal appeal) {
        List<Moment> moments = new ArrayList<>();
        moments.add(dated(Stage.APPEAL, appeal, appeal.filedOn()));
        if (appeal.status() != FilingStatus.PENDING && appeal.status() != FilingStatus.UNKNOWN) {
            moments.add(dated(Stage.APPEAL_RESOLVED, appeal, appeal.resolvedOn()));
        }
        return moments;
    }

    private static Moment dated(Stage stage, Fact fact, Optional<PartialDate> date) {
        return new Moment(stage, fact, date, stated(date));
    }

    private static int stated(Optional<PartialDate> date) {
        return date.map(PartialDate::sortKey).orElse(PartialDate.UNKNOWN_KEY);
    }
}
