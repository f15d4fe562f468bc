package org.casegraph.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;

/** Checks what a record will be made of, from the lines about it and from what is stored of it. */
final class ValueChecks {

    private final RecordTypes types;
    private final StoredValues stored;
    private final Predicate<RecordRef> isStored;

    ValueChecks(RecordTypes types, StoredValues stored, Predicate<RecordRef> isStored) {
        this.types = types;
        this.stored = stored;
        this.isStored = isStored;
    }

    void check(Collection<RecordChange> changes) {
        Map<RecordRef, StoredValues.Values> values = stored.of(changes.stream()
                .filter(this::needsStored)
                .map(RecordChange::record)
                .toList());
        changes.forEach(change -> check(change, Optional.ofNullable(values.get(change.record()))));
    }

    private boolean needsStored(RecordChange change) {
        boolean changesState = change.retraction().isPresent()
                || change.stated().flatMap(RecordLine::state).isPresent();
        boolean citesStored = change.stated().stream()
                .flatMap(line -> line.citations().stream())
                .anyMatch(citation -> !change.hasOnLine(citation.field()));
        boolean accepts = change.claims().stream().anyMatch(ClaimLine::accepted);
        return isStored.test(change.record()) && (changesState || citesStored || accepts);
    }

    private void check(RecordChange change, Optional<StoredValues.Values> values) {
        RecordType<?> type = types.of(change.record().kind());
        change.stated().ifPresent(line -> {
            if (!isStored.test(change.record())) {
                required(type, change, line);
            }
            cited(type, change, line, values);
            ownOrigin(type, line);
        });
        accepted(type, change, values);
        values.filter(known -> known.state() == PublicationState.SEALED).ifPresent(known -> sealed(change));
    }

    private static void required(RecordType<?> type, RecordChange change, RecordLine line) {
        Map<String, List<String>> values = change.values(type);
        type.fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .filter(name -> !line.members().contains(name) && !values.containsKey(name))
                .forEach(name -> line.notes().report("/" + name, Findings.missing(name)));
    }

    private static void cited(
            RecordType<?> type, RecordChange change, RecordLine line, Optional<StoredValues.Values> stored) {
        Map<String, List<String>> values = change.values(type);
        for (FieldCitation citation : line.citations()) {
            String field = citation.field();
            boolean bad = change.hasOnLine(field) && !line.values().containsKey(field);
            List<String> before = stored.map(known -> known.texts(field)).orElse(List.of());
            if (!bad && values.getOrDefault(field, before).isEmpty()) {
                line.notes()
                        .report(
                                citation.at(),
                                Finding.of(
                                        ProblemCode.NO_VALUE,
                                        "The field has no value to cite for.",
                                        "a field that has a value",
                                        field));
            }
        }
    }

    /** A source that credits itself; longer circles of reports that credit each other are facts. */
    private static void ownOrigin(RecordType<?> type, RecordLine line) {
        type.fields().stream()
                .filter(field ->
                        field.type().target().filter(type.kind()::equals).isPresent())
                .filter(field -> field.type().shape() == FieldType.Shape.STRINGS)
                .forEach(field -> {
                    int own = line.values()
                            .getOrDefault(field.name(), List.of())
                            .indexOf(line.record().key());
                    if (own >= 0) {
                        line.notes()
                                .report(
                                        "/" + field.name() + "/" + own,
                                        Cycles.finding(line.record().key()));
                    }
                });
    }

    private void accepted(RecordType<?> type, RecordChange change, Optional<StoredValues.Values> stored) {
        Map<String, ClaimLine> first = new HashMap<>();
        for (ClaimLine claim : change.claims()) {
            if (claim.accepted()) {
                ClaimLine other = first.putIfAbsent(claim.field(), claim);
                if (other != null && !other.sameClaim(claim)) {
                    claim.notes()
                            .report(
                                    "/accepted",
                                    Finding.of(
                                            ProblemCode.ACCEPTED_TWICE,
                                            "Another claim on this field is accepted.",
                                            "at most one accepted claim a field"));
                }
                type.field(claim.field()).ifPresent(field -> agrees(field, claim, change, stored));
            }
        }
    }

    private static void agrees(
            Field<?, ?> field, ClaimLine claim, RecordChange change, Optional<StoredValues.Values> stored) {
        List<String> value = change.hasOnLine(field.name())
                ? change.onLine().getOrDefault(field.name(), List.of())
                : stored.map(known -> known.texts(field.name())).orElse(List.of());
        if (RecordChange.states(field, value) && !value.equals(claim.value())) {
            claim.notes()
                    .report(
                            "/value",
                            Finding.of(
                                    ProblemCode.ACCEPTED_DIFFERS,
                                    "The record's field has another value.",
                                    ValueText.joined(value),
                                    ValueText.joined(claim.value())));
        }
    }

    private static void sealed(RecordChange change) {
        Finding finding = Finding.of(ProblemCode.SEALED, "The record is sealed; an import does not change that.");
        change.retraction().ifPresent(line -> line.notes().report("/retracted", finding));
        change.stated()
                .filter(line -> line.state().isPresent())
                .ifPresent(line -> line.notes().report("/state", finding));
    }
}
