package org.casegraph.citation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which sources follow which. The origins of a source are the sources at which following what each credits comes to
 * an end: itself where it credits nobody, and a whole circle of sources that credit each other counts as one.
 */
final class Origins {

    private final Map<UUID, Set<UUID>> credits;
    private final Map<UUID, Set<UUID>> reached = new HashMap<>();

    /** @param credits for each source the sources that it credits */
    Origins(Map<UUID, Set<UUID>> credits) {
        this.credits = credits;
    }

    /**
     * How many of the sources are independent, at the least: chosen one by one, those with the fewest origins first,
     * so that no two share an origin. A report that follows two others takes nothing away from their independence.
     */
    int independent(Collection<UUID> sources) {
        List<Set<UUID>> originsOfEach = sources.stream()
                .map(this::of)
                .sorted(Comparator.<Set<UUID>>comparingInt(Set::size).thenComparing(Set::toString))
                .toList();
        Set<UUID> taken = new HashSet<>();
        int independent = 0;
        for (Set<UUID> origins : originsOfEach) {
            if (origins.stream().noneMatch(taken::contains)) {
                taken.addAll(origins);
                independent++;
            }
        }
        return independent;
    }

    /** The origins of a source, each circle named by the least of its sources. */
    Set<UUID> of(UUID source) {
        return reachedFrom(source).stream()
                .filter(this::isOrigin)
                .map(origin -> reachedFrom(origin).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    // An origin leads nowhere that does not lead back to it.
    private boolean isOrigin(UUID source) {
        return reachedFrom(source).stream().allMatch(other -> reachedFrom(other).contains(source));
    }

    /** The source and all that it leads to. */
    private Set<UUID> reachedFrom(UUID source) {
        return reached.computeIfAbsent(source, start -> {
            Set<UUID> seen = new HashSet<>(Set.of(start));
            Deque<UUID> open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                credits.getOrDefault(open.pop(), Set.of()).stream()
                        .filter(seen::add)
                        .forEach(open::push);
            }
            return seen;
        });
    }
}
