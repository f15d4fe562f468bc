package org.casegraph.importer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.importer.RecordChange.Site;
import org.casegraph.record.RecordKind;

/** Checks that records do not lead back to themselves, and that charges, outcomes and rulings belong together. */
final class GraphChecks {

    private final CaseGraph graph;
    private final Map<UUID, RecordChange> changes;

    GraphChecks(CaseGraph graph, Collection<RecordChange> changes) {
        this.graph = graph;
        this.changes = changes.stream()
                .filter(change -> CaseGraph.FIELDS.containsKey(change.record().kind()))
                .collect(Collectors.toMap(change -> change.record().id(), Function.identity()));
    }

    void check() {
        cycles(RecordKind.CASE, "parent");
        cycles(RecordKind.CHARGE, "replaces");
        cycles(RecordKind.OUTCOME, "replaces");
        cycles(RecordKind.RULING, "reverses");
        graph.all(RecordKind.OUTCOME).forEach(this::rulingOfCase);
        graph.all(RecordKind.OUTCOME).forEach(outcome -> same(RecordKind.OUTCOME, outcome, "charge"));
        graph.all(RecordKind.CHARGE).forEach(charge -> same(RecordKind.CHARGE, charge, "person"));
    }

    private void cycles(RecordKind kind, String field) {
        Set<UUID> members = Cycles.members(graph.all(kind), record -> graph.follow(kind, record, field));
        members.forEach(record -> site(record, field)
                .ifPresent(site -> site.notes().report(site.pointer(), Cycles.finding(site.value()))));
    }

    /** A ruling decides on charges of its own case or, on appeal, of one that its case descends from. */
    private void rulingOfCase(UUID outcome) {
        Optional<UUID> charge = graph.follow(RecordKind.OUTCOME, outcome, "charge");
        Optional<UUID> ruling = graph.follow(RecordKind.OUTCOME, outcome, "ruling");
        Optional<UUID> chargeCase = charge.flatMap(id -> graph.follow(RecordKind.CHARGE, id, "case"));
        Optional<UUID> rulingCase = ruling.flatMap(id -> graph.follow(RecordKind.RULING, id, "case"));
        if (chargeCase.isPresent() && rulingCase.isPresent() && !graph.descends(rulingCase.get(), chargeCase.get())) {
            report(
                    Finding.of(
                            ProblemCode.CASE_MISMATCH,
                            "The outcome's ruling and its charge belong to different cases.",
                            "a ruling in the charge's case or in one that descends from it"),
                    Stream.of(
                            () -> site(outcome, "ruling"),
                            () -> site(outcome, "charge"),
                            () -> site(charge.get(), "case"),
                            () -> site(ruling.get(), "case"),
                            () -> changedParent(rulingCase.get())));
        }
    }

    /** What replaces another must be about the same. */
    private void same(RecordKind kind, UUID record, String field) {
        Optional<UUID> replaced = graph.follow(kind, record, "replaces");
        Optional<UUID> mine = graph.follow(kind, record, field);
        Optional<UUID> other = replaced.flatMap(id -> graph.follow(kind, id, field));
        if (mine.isPresent() && other.isPresent() && !mine.equals(other)) {
            report(
                    Finding.of(
                            ProblemCode.CASE_MISMATCH,
                            "What is replaced belongs to another " + field + ".",
                            "a record of the same " + field),
                    Stream.of(
                            () -> site(record, "replaces"),
                            () -> site(record, field),
                            () -> site(replaced.get(), field)));
        }
    }

    /** At the first place that an import's line is to blame for. */
    private static void report(Finding finding, Stream<Supplier<Optional<Site>>> sites) {
        sites.flatMap(site -> site.get().stream())
                .findFirst()
                .ifPresent(site -> site.notes()
                        .report(site.pointer(), site.value().isEmpty() ? finding : finding.finding(site.value())));
    }

    private Optional<Site> site(UUID record, String field) {
        return Optional.ofNullable(changes.get(record)).flatMap(change -> change.site(field));
    }

    private Optional<Site> changedParent(UUID start) {
        Set<UUID> path = new LinkedHashSet<>();
        Optional<UUID> at = Optional.of(start);
        while (at.isPresent() && path.add(at.get())) {
            at = graph.follow(RecordKind.CASE, at.get(), "parent");
        }
        return path.stream().flatMap(id -> site(id, "parent").stream()).findFirst();
    }
}
