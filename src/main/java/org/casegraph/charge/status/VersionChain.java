package org.casegraph.charge.status;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/**
 * Charges that take each other's place, and what they prove about each other's filing: none was filed before the one
 * that it replaces, and each was there by its first outcome and by the first sign of any version after it.
 */
public final class VersionChain {

    private final Map<UUID, ChargeHistory> histories = new HashMap<>();
    private final Map<UUID, PartialDate> firstOutcomes = new HashMap<>();

    /** Of the histories of all versions that may be told of; which of them belong together they say themselves. */
    public VersionChain(Collection<ChargeHistory> histories) {
        for (ChargeHistory history : histories) {
            ChargeVersion charge = history.charge();
            this.histories.put(charge.id(), history);
            if (charge.replaces().isPresent()) {
                firstOutcome(history).ifPresent(date -> firstOutcomes.put(charge.id(), date));
            }
        }
    }

    /** The same history, with what the other versions prove about the filing of its charge and its replacements. */
    public ChargeHistory bounded(ChargeHistory history) {
        ChargeVersion charge = history.charge();
        return new ChargeHistory(
                charge.boundedBy(earlierFiling(charge), charge.notAfter()),
                history.replacements().stream()
                        .map(version -> version.boundedBy(version.notBefore(), proof(version, charge)))
                        .toList(),
                history.outcomes(),
                history.appeals());
    }

    private Optional<PartialDate> earlierFiling(ChargeVersion charge) {
        Set<UUID> seen = new HashSet<>();
        Optional<ChargeVersion> earlier = replacedBy(charge);
        while (earlier.filter(version -> version.filedOn().isEmpty() && seen.add(version.id()))
                .isPresent()) {
            earlier = earlier.flatMap(this::replacedBy);
        }
        return earlier.flatMap(ChargeVersion::filedOn);
    }

    private Optional<ChargeVersion> replacedBy(ChargeVersion version) {
        return version.replaces().map(histories::get).map(ChargeHistory::charge);
    }

    /** In a circle the replaced charge is no proof of what took its own place. */
    private Optional<FilingProof> proof(ChargeVersion version, ChargeVersion replaced) {
        List<FilingProof> proofs = new ArrayList<>();
        Optional.ofNullable(firstOutcomes.get(version.id()))
                .ifPresent(date -> proofs.add(new FilingProof(date, RecordKind.OUTCOME)));
        Set<UUID> seen = new HashSet<>(List.of(version.id(), replaced.id()));
        Queue<ChargeVersion> ahead = new ArrayDeque<>(replacements(version));
        while (!ahead.isEmpty()) {
            ChargeVersion later = ahead.remove();
            if (seen.add(later.id())) {
                signs(later).forEach(date -> proofs.add(new FilingProof(date, RecordKind.CHARGE)));
                ahead.addAll(replacements(later));
            }
        }
        return proofs.stream().min(FilingProof.BY_DATE);
    }

    private List<ChargeVersion> replacements(ChargeVersion version) {
        return Optional.ofNullable(histories.get(version.id()))
                .map(ChargeHistory::replacements)
                .orElse(List.of());
    }

    private Stream<PartialDate> signs(ChargeVersion version) {
        return Stream.concat(version.filedOn().stream(), Stream.ofNullable(firstOutcomes.get(version.id())));
    }

    /** As its own timeline counts it. */
    private static Optional<PartialDate> firstOutcome(ChargeHistory history) {
        ChargeHistory alone = new ChargeHistory(history.charge(), List.of(), history.outcomes(), history.appeals());
        return Chronology.of(alone).stream()
                .skip(1)
                .map(Chronology.Placed::sortKey)
                .filter(sortKey -> sortKey < PartialDate.UNKNOWN_KEY)
                .map(PartialDate::ofSortKey)
                .findFirst();
    }
}
