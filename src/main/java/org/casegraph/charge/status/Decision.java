package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.charge.ChargeStatus;
import org.casegraph.charge.Disposition;
import org.jspecify.annotations.Nullable;

/** An outcome at its position among the outcomes of its charge, and what later ones did to it. */
final class Decision {

    private final ChargeOutcome outcome;
    private final int position;
    private final List<Decision> undoings = new ArrayList<>();
    private Optional<ChargeStatus> status;
    private @Nullable Decision affirmed;
    private boolean undone;
    private boolean replaced;

    Decision(ChargeOutcome outcome, int position) {
        this.outcome = outcome;
        this.position = position;
        this.status = statusAfter(outcome.disposition());
    }

    /** What the disposition makes of the charge's status; none where it leaves it as it was. */
    private static Optional<ChargeStatus> statusAfter(Disposition disposition) {
        return switch (disposition) {
            case GUILTY_VERDICT, GUILTY_PLEA, NO_CONTEST_PLEA -> Optional.of(ChargeStatus.CONVICTED);
            case NOT_GUILTY_VERDICT -> Optional.of(ChargeStatus.ACQUITTED);
            case DISMISSED_WITH_PREJUDICE, DISMISSED_WITHOUT_PREJUDICE, DISMISSED ->
                Optional.of(ChargeStatus.DISMISSED);
            case WITHDRAWN -> Optional.of(ChargeStatus.WITHDRAWN);
            case DIVERTED -> Optional.of(ChargeStatus.DIVERTED);
            case MISTRIAL, TRANSFERRED, REVERSED -> Optional.of(ChargeStatus.PENDING);
            case VACATED -> Optional.of(ChargeStatus.VACATED);
            case PARDONED -> Optional.of(ChargeStatus.PARDONED);
            case UNKNOWN, UNRECOGNIZED -> Optional.of(ChargeStatus.UNKNOWN);
            case AFFIRMED -> Optional.empty();
        };
    }

    ChargeOutcome outcome() {
        return outcome;
    }

    Disposition disposition() {
        return outcome.disposition();
    }

    int position() {
        return position;
    }

    /** The status that rests on this decision while it is in force. */
    Optional<ChargeStatus> status() {
        return status;
    }

    /** Whether it is neither undone nor replaced, nor affirms what is. */
    boolean isInForce() {
        for (@Nullable Decision decision = this; decision != null; decision = decision.affirmed) {
            if (decision.undone || decision.replaced) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is in force and decides the status until another does. */
    boolean bearsStatus() {
        return status.isPresent() && isInForce();
    }

    boolean isPardon() {
        return disposition() == Disposition.PARDONED;
    }

    boolean isUndoing() {
        return disposition() == Disposition.REVERSED || disposition() == Disposition.VACATED;
    }

    /** Whether both are undoings of one ruling, as of a court that reverses and vacates. */
    boolean sharesRulingWith(Decision other) {
        return isUndoing()
                && other.isUndoing()
                && outcome.ruling().isPresent()
                && outcome.ruling().equals(other.outcome.ruling());
    }

    /** Whether its date is known to lie after that of the other. */
    boolean isSurelyAfter(Decision other) {
        return outcome.decidedOn().isPresent()
                && other.outcome.decidedOn().isPresent()
                && outcome.decidedOn()
                        .get()
                        .earliest()
                        .isAfter(other.outcome.decidedOn().get().latest());
    }

    /** What an affirmance affirms in the end; any other decision itself. */
    Decision substance() {
        Decision decision = this;
        while (decision.affirmed != null) {
            decision = decision.affirmed;
        }
        return decision;
    }

    void affirm(Decision earlier) {
        affirmed = earlier;
    }

    void leaveStatus() {
        status = Optional.empty();
    }

    void replace() {
        replaced = true;
    }

    /** Records that a later decision undoes this one and with it what it affirms. */
    void undo(Decision later) {
        for (@Nullable Decision decision = this; decision != null; decision = decision.affirmed) {
            decision.undoings.add(later);
        }
    }

    /** Settles whether it is undone; the decisions after it must have been settled before. */
    void settle() {
        undone = undoings.stream().anyMatch(later -> !later.undone);
    }
}
