package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The outcomes of a charge so far: which of them undid, affirmed or replaced which, and which are in force. */
final class Decisions {

    private final List<Decision> all = new ArrayList<>();
    private final Map<UUID, Decision> byOutcome = new HashMap<>();

    /** Adds the next outcome and says what it did. */
    String add(ChargeOutcome outcome) {
        Decision decision = new Decision(outcome, all.size());
        Optional<Decision> named = outcome.replaces().map(byOutcome::get);
        String because = switch (outcome.disposition()) {
            case AFFIRMED -> affirm(decision, named.or(this::result));
            case REVERSED, VACATED -> undo(decision, named);
            case PARDONED -> Wording.decided(outcome.disposition());
            default -> takePlace(decision, named);
        };
        all.add(decision);
        byOutcome.put(outcome.id(), decision);
        return because;
    }

    int count() {
        return all.size();
    }

    Optional<Decision> of(UUID outcome) {
        return Optional.ofNullable(byOutcome.get(outcome));
    }

    /** The last outcome that a ruling decided. */
    Optional<Decision> lastOf(UUID ruling) {
        return last(decision -> decision.outcome().ruling().equals(Optional.of(ruling)));
    }

    /** The decision that the status rests on. */
    Optional<Decision> current() {
        return last(Decision::bearsStatus);
    }

    /** The current decision or, after a pardon, what was pardoned. */
    Optional<Decision> result() {
        return last(decision -> decision.bearsStatus() && !decision.isPardon());
    }

    /** Whether it is in force and no later result has taken its place. */
    boolean stands(Decision decision) {
        return decision.isInForce()
                && result().filter(result -> result.position() > decision.position())
                        .isEmpty();
    }

    private Optional<Decision> last(Predicate<Decision> wanted) {
        return all.reversed().stream().filter(wanted).findFirst();
    }

    private String takePlace(Decision decision, Optional<Decision> replaced) {
        replaced.ifPresent(Decision::replace);
        return Wording.decided(decision.disposition())
                + replaced.map(Wording::inPlaceOf).orElse("");
    }

    private String affirm(Decision decision, Optional<Decision> affirmed) {
        affirmed.ifPresent(decision::affirm);
        return affirmed.map(Wording::affirmed).orElse(Wording.decided(decision.disposition()));
    }

    private String undo(Decision decision, Optional<Decision> named) {
        Optional<Decision> target = named.or(this::result);
        if (target.isEmpty()) {
            return Wording.decided(decision.disposition());
        }
        Decision earlier = target.get();
        if (!earlier.isInForce()) {
            decision.leaveStatus();
            return Wording.undoneAlready(earlier, decision);
        }
        if (repeats(decision, earlier, named.isPresent())) {
            decision.leaveStatus();
            return Wording.repeated(earlier, decision);
        }
        return undo(decision, earlier);
    }

    /**
     * A second undoing may be a second report of the first. It undoes the first, and so reinstates what that one undid,
     * only if it names it or surely came later.
     */
    private static boolean repeats(Decision decision, Decision earlier, boolean named) {
        return decision.sharesRulingWith(earlier) || earlier.isUndoing() && !named && !decision.isSurelyAfter(earlier);
    }

    private String undo(Decision decision, Decision earlier) {
        Optional<Decision> before = current();
        earlier.undo(decision);
        all.reversed().forEach(Decision::settle);
        Decision substance = earlier.substance();
        if (!substance.isUndoing() && !substance.isPardon()) {
            return Wording.undone(earlier, decision);
        }
        decision.leaveStatus();
        Optional<Decision> now = current();
        return Wording.undoneUndoing(earlier, decision, now.equals(before) ? Optional.empty() : now);
    }
}
