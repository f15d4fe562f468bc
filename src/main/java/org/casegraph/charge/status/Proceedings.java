package org.casegraph.charge.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.charge.ChargeStatus;

/** The state machine of a charge: takes its moments in order and knows its status after each. */
final class Proceedings {

    /** What ends a charge; until then there is nothing that could be final. */
    private static final Set<ChargeStatus> ENDS = EnumSet.of(
            ChargeStatus.CONVICTED,
            ChargeStatus.ACQUITTED,
            ChargeStatus.DISMISSED,
            ChargeStatus.WITHDRAWN,
            ChargeStatus.DIVERTED,
            ChargeStatus.PARDONED);

    /** What a court can not have decided on a version that was no longer charged, so that it was charged after all. */
    private static final Set<ChargeStatus> OUTLAST_REPLACEMENT =
            EnumSet.of(ChargeStatus.CONVICTED, ChargeStatus.ACQUITTED, ChargeStatus.PARDONED);

    private final Decisions decisions = new Decisions();
    private final Appeals appeals = new Appeals(decisions);
    private boolean replaced;
    private int decidedBeforeReplacement;

    /** Takes the next moment and says, in a sentence, what it changed. */
    String take(Moment moment) {
        return switch (moment.fact()) {
            case ChargeOutcome outcome -> decide(outcome);
            case Appeal appeal when moment.stage() == Stage.APPEAL -> appeal(appeal);
            case Appeal appeal -> resolve(appeal);
            case ChargeVersion charge when moment.stage() == Stage.CHARGE -> Wording.charged(charge);
            case ChargeVersion replacement -> replace(replacement);
        };
    }

    ChargeStatus status() {
        Optional<Decision> current = decisions.current();
        if (replaced && current.filter(this::outlastsReplacement).isEmpty()) {
            return ChargeStatus.REPLACED;
        }
        return current.flatMap(Decision::status).orElse(ChargeStatus.PENDING);
    }

    Optional<UUID> currentOutcome() {
        return decisions.current().map(decision -> decision.outcome().id());
    }

    boolean stands(UUID outcome) {
        return decisions.of(outcome).filter(decisions::stands).isPresent();
    }

    boolean isFinal(UUID outcome) {
        return decisions.of(outcome).filter(this::isFinal).isPresent();
    }

    /** An affirmance is as final as what it affirms. */
    private boolean isFinal(Decision decision) {
        Decision substance = decision.substance();
        return decisions.stands(substance)
                && substance.status().filter(ENDS::contains).isPresent()
                && appeals.leaveAlone(substance);
    }

    private boolean outlastsReplacement(Decision decision) {
        return decision.position() >= decidedBeforeReplacement
                && decision.status().filter(OUTLAST_REPLACEMENT::contains).isPresent();
    }

    private String decide(ChargeOutcome outcome) {
        String because = decisions.add(outcome);
        return status() == ChargeStatus.REPLACED ? because + Wording.STAYS_REPLACED : because;
    }

    private String appeal(Appeal appeal) {
        appeals.file(appeal);
        return Wording.appealed(appeals.appealed(appeal), appeals.isOpen(appeal));
    }

    private String resolve(Appeal appeal) {
        appeals.resolve(appeal);
        Decision appealed = appeals.appealed(appeal);
        return Wording.resolved(appealed, appeal.status(), isFinal(appealed));
    }

    private String replace(ChargeVersion replacement) {
        replaced = true;
        decidedBeforeReplacement = decisions.count();
        return Wording.replaced(replacement);
    }
}
