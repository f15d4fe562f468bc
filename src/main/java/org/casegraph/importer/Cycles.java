package org.casegraph.importer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.casegraph.importer.Problems.Finding;

/** Finds circles among records of which each refers to at most one other. */
final class Cycles {

    private Cycles() {}

    static Finding finding(String key) {
        return Finding.of(
                ProblemCode.CYCLE,
                "Following the references leads back to this record.",
                "a record that does not lead back to this one",
                key);
    }

    /** All records that stand in a circle. */
    static Set<UUID> members(Set<UUID> records, Function<UUID, Optional<UUID>> next) {
        Set<UUID> members = new HashSet<>();
        Map<UUID, Integer> seenOnWalk = new HashMap<>();
        int walk = 0;
        for (UUID start : records) {
            walk++;
            LinkedHashSet<UUID> path = new LinkedHashSet<>();
            Optional<UUID> at = Optional.of(start);
            while (at.isPresent() && seenOnWalk.putIfAbsent(at.get(), walk) == null) {
                path.add(at.get());
                at = next.apply(at.get());
            }
            if (at.isPresent() && path.contains(at.get())) {
                UUID back = at.get();
                path.stream().dropWhile(record -> !record.equals(back)).forEach(members::add);
            }
        }
        return members;
    }
}
