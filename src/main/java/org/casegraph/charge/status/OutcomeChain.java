package org.casegraph.charge.status;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which outcome surely came after which other one, whatever their dates say. */
final class OutcomeChain {

    private final List<ChargeOutcome> outcomes;
    private final Map<ChargeOutcome, ChargeOutcome> earlier = new HashMap<>();

    private OutcomeChain(List<ChargeOutcome> outcomes) {
        this.outcomes = outcomes.stream()
                .sorted(Comparator.comparing(Moment::of, Moment.BY_OWN_DATE))
                .toList();
    }

    /** For outcomes that came after another, that other one; never in a circle. */
    static Map<ChargeOutcome, ChargeOutcome> of(List<ChargeOutcome> outcomes) {
        OutcomeChain chain = new OutcomeChain(outcomes);
        chain.addReplaced();
        chain.breakCircles();
        chain.addFollowed();
        return chain.earlier;
    }

    private void addReplaced() {
        Map<UUID, ChargeOutcome> byId = outcomes.stream()
                .collect(Collectors.toMap(ChargeOutcome::id, Function.identity(), (first, second) -> first));
        for (ChargeOutcome outcome : outcomes) {
            outcome.replaces().map(byId::get).ifPresent(replaced -> earlier.put(outcome, replaced));
        }
    }

    /** Of outcomes that replace each other in a circle, the first by its stated date replaces none. */
    private void breakCircles() {
        for (ChargeOutcome outcome : outcomes) {
            if (followsItself(outcome)) {
                earlier.remove(outcome);
            }
        }
    }

    private boolean followsItself(ChargeOutcome outcome) {
        Set<ChargeOutcome> seen = new HashSet<>();
        @Nullable ChargeOutcome reached = outcome;
        while (reached != null && seen.add(reached)) {
            reached = earlier.get(reached);
        }
        return outcome.equals(reached);
    }

    /**
     * A review or a pardon that names no outcome, and before which no result is dated, still followed some result: the
     * first whose date allows it. Otherwise a conviction without a date would outlast its reversal.
     */
    private void addFollowed() {
        List<ChargeOutcome> results =
                outcomes.stream().filter(OutcomeChain::isResult).toList();
        outcomes.stream()
                .takeWhile(outcome -> !isResult(outcome))
                .filter(outcome -> !earlier.containsKey(outcome))
                .forEach(outcome -> results.stream()
                        .filter(result -> !earlier.containsKey(result) && canPrecede(result, outcome))
                        .findFirst()
                        .ifPresent(result -> earlier.put(outcome, result)));
    }

    private static boolean isResult(ChargeOutcome outcome) {
        return Stage.of(outcome.disposition()).compareTo(Stage.RESULT) <= 0;
    }

    private static boolean canPrecede(ChargeOutcome result, ChargeOutcome follower) {
        return result.decidedOn().isEmpty()
                || follower.decidedOn().isEmpty()
                || !result.decidedOn()
                        .get()
                        .earliest()
                        .isAfter(follower.decidedOn().get().latest());
    }
}
