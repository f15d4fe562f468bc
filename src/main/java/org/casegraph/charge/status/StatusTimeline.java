package org.casegraph.charge.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.casegraph.charge.ChargeStatus;
import org.casegraph.time.PartialDate;

/**
 * The status of one charge through time, derived by the rules of docs/status.md: its steps in order, at least that of
 * its filing; the outcome that the status rests on; and which outcomes stand and are final. The derivation takes any
 * history, throws nothing and does not depend on the order of its parts.
 */
public record StatusTimeline(
        List<StatusStep> steps, Optional<UUID> currentOutcome, Set<UUID> standing, Set<UUID> finalOutcomes) {

    public StatusTimeline {
        steps = List.copyOf(steps);
        standing = Set.copyOf(standing);
        finalOutcomes = Set.copyOf(finalOutcomes);
    }

    public static StatusTimeline of(ChargeHistory history) {
        Proceedings proceedings = new Proceedings();
        List<StatusStep> steps = new ArrayList<>();
        for (Chronology.Placed placed : Chronology.of(history)) {
            Moment moment = placed.moment();
            String because = proceedings.take(moment);
            Evidence evidence = moment.fact().evidence();
            steps.add(new StatusStep(moment.date(), placed.sortKey(), proceedings.status(), because, evidence));
        }
        Set<UUID> standing = new HashSet<>();
        Set<UUID> finalOutcomes = new HashSet<>();
        for (ChargeOutcome outcome : history.outcomes()) {
            if (proceedings.stands(outcome.id())) {
                standing.add(outcome.id());
            }
            if (proceedings.isFinal(outcome.id())) {
                finalOutcomes.add(outcome.id());
            }
        }
        return new StatusTimeline(steps, proceedings.currentOutcome(), standing, finalOutcomes);
    }

    /** The status after the last step. */
    public ChargeStatus status() {
        return steps.getLast().status();
    }

    /** Whether the outcome is in force: neither undone nor replaced, and no later result has taken its place. */
    public boolean stands(UUID outcome) {
        return standing.contains(outcome);
    }

    /** Whether the outcome stands, ends the charge, and no appeal is open against it or a later one. */
    public boolean isFinal(UUID outcome) {
        return finalOutcomes.contains(outcome);
    }

    /**
     * The status at the end of the date: UNKNOWN while the charge was not surely filed. What is known today counts from
     * today on, also where it has no date or one that may lie ahead.
     */
    public ChargeStatus statusOn(PartialDate date, LocalDate today) {
        return statusOn(steps, StatusStep::sortKey, StatusStep::status, date, today);
    }

    /** The same for steps that were stored: {@code steps} in order, with the sort key and the status of each. */
    public static <S> ChargeStatus statusOn(
            List<S> steps,
            ToIntFunction<S> sortKey,
            Function<S, ChargeStatus> status,
            PartialDate date,
            LocalDate today) {
        boolean all = !date.latest().isBefore(today);
        return steps.reversed().stream()
                .filter(step -> all || sortKey.applyAsInt(step) <= date.ceilingKey())
                .findFirst()
                .map(status)
                .orElse(ChargeStatus.UNKNOWN);
    }
}
