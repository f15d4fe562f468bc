package org.casegraph.charge.status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that the status of one charge follows from, in an order of its own. What belongs to another charge is left out,
 * so that charges of co-defendants never mix: versions that do not replace this charge, outcomes of others, and appeals
 * against rulings in which no outcome of this charge stands.
 */
public record ChargeHistory(
        ChargeVersion charge, List<ChargeVersion> replacements, List<ChargeOutcome> outcomes, List<Appeal> appeals) {

    public ChargeHistory {
        UUID id = charge.id();
        replacements = kept(
                replacements,
                other -> other.replaces().equals(Optional.of(id)) && !other.id().equals(id));
        outcomes = kept(outcomes, outcome -> outcome.charge().equals(id));
        Set<UUID> rulings =
                outcomes.stream().flatMap(outcome -> outcome.ruling().stream()).collect(Collectors.toSet());
        appeals = kept(appeals, appeal -> rulings.contains(appeal.appealedRuling()));
    }

    /** The outcome of this id. */
    public Optional<ChargeOutcome> outcome(UUID id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    private static <F extends Fact> List<F> kept(List<F> facts, Predicate<F> belongs) {
        Comparator<F> byKey = Comparator.comparing(Fact::key);
        return facts.stream()
                .filter(belongs)
                .distinct()
                .sorted(byKey.thenComparing(Fact::id))
                .toList();
    }
}
