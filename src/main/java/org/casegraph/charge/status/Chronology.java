package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the moments of a charge in order: by date, but none before the one that it surely followed. A moment's sort key
 * is at most that of anything that followed it.
 */
final class Chronology {

    /** A moment and the sort key from which it counts. */
    record Placed(Moment moment, int sortKey) {}

    /** Each moment but the filing of the charge, and the one that it followed: a tree that grows from the filing. */
    private final Map<Moment, Moment> followed = new LinkedHashMap<>();

    private final Map<Moment, Integer> sortKeys = new HashMap<>();
    private final Moment filing;

    private Chronology(ChargeHistory history) {
        filing = Moment.filingOf(history.charge());
        history.replacements().forEach(version -> followed.put(Moment.replacementBy(version), filing));
        Map<ChargeOutcome, ChargeOutcome> chain = OutcomeChain.of(history.outcomes());
        for (ChargeOutcome outcome : history.outcomes()) {
            followed.put(
                    Moment.of(outcome),
                    Optional.ofNullable(chain.get(outcome)).map(Moment::of).orElse(filing));
        }
        history.appeals().forEach(appeal -> addAppeal(appeal, history.outcomes()));
    }

    static List<Placed> of(ChargeHistory history) {
        Chronology chronology = new Chronology(history);
        chronology.date();
        return chronology.sorted();
    }

    private void addAppeal(Appeal appeal, List<ChargeOutcome> outcomes) {
        Optional<UUID> ruling = Optional.of(appeal.appealedRuling());
        Moment earlier = outcomes.stream()
                .filter(outcome -> outcome.ruling().equals(ruling))
                .map(Moment::of)
                .max(Moment.BY_OWN_DATE)
                .orElse(filing);
        for (Moment moment : Moment.of(appeal)) {
            followed.put(moment, earlier);
            earlier = moment;
        }
    }

    private void date() {
        sortKeys.put(filing, filing.ownKey());
        followed.keySet().forEach(moment -> sortKeys.put(moment, moment.ownKey()));
        for (Moment moment : followed.keySet()) {
            int sortKey = sortKeys.get(moment);
            @Nullable Moment earlier = followed.get(moment);
            while (earlier != null && sortKeys.get(earlier) > sortKey) {
                sortKeys.put(earlier, sortKey);
                earlier = followed.get(earlier);
            }
        }
    }

    private List<Placed> sorted() {
        Map<Moment, List<Moment>> followers = new HashMap<>();
        followed.forEach((moment, earlier) ->
                followers.computeIfAbsent(earlier, key -> new ArrayList<>()).add(moment));
        PriorityQueue<Moment> ready = new PriorityQueue<>(
                Comparator.<Moment>comparingInt(sortKeys::get).thenComparing(Moment.BY_PROCEDURE));
        ready.add(filing);
        List<Placed> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            Moment next = ready.remove();
            sorted.add(new Placed(next, sortKeys.get(next)));
            ready.addAll(followers.getOrDefault(next, List.of()));
        }
        return sorted;
    }
}
