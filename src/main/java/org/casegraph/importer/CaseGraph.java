package org.casegraph.importer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordTypes;

/** How cases, charges, rulings and outcomes refer to each other, by the names of their fields. */
final class CaseGraph {

    static final Map<RecordKind, List<String>> FIELDS = Map.of(
            RecordKind.CASE, List.of("parent"),
            RecordKind.CHARGE, List.of("case", "person", "replaces"),
            RecordKind.RULING, List.of("case", "reverses"),
            RecordKind.OUTCOME, List.of("charge", "ruling", "replaces"));

    private final Map<RecordKind, Map<UUID, Map<String, UUID>>> records = new EnumMap<>(RecordKind.class);

    CaseGraph() {
        FIELDS.keySet().forEach(kind -> records.put(kind, new HashMap<>()));
    }

    void put(RecordKind kind, UUID record, Map<String, UUID> references) {
        records.get(kind).put(record, references);
    }

    Set<UUID> all(RecordKind kind) {
        return records.get(kind).keySet();
    }

    /** What the record refers to in this field, if it does and is known. */
    Optional<UUID> follow(RecordKind kind, UUID record, String field) {
        return Optional.ofNullable(
                records.get(kind).getOrDefault(record, Map.of()).get(field));
    }

    /** Whether the case is the other one or descends from it. */
    boolean descends(UUID descendant, UUID ancestor) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> at = Optional.of(descendant);
        while (at.isPresent() && !at.get().equals(ancestor) && seen.add(at.get())) {
            at = follow(RecordKind.CASE, at.get(), "parent");
        }
        return at.filter(ancestor::equals).isPresent();
    }

    /** This graph as it is once the changes are made. */
    CaseGraph after(Collection<RecordChange> changes, RecordTypes types) {
        CaseGraph after = new CaseGraph();
        records.forEach((kind, ofKind) -> after.records.get(kind).putAll(ofKind));
        changes.stream()
                .filter(change -> FIELDS.containsKey(change.record().kind()))
                .forEach(change -> after.apply(change, types));
        return after;
    }

    private void apply(RecordChange change, RecordTypes types) {
        RecordKind kind = change.record().kind();
        Map<String, List<String>> values = change.values(types.of(kind));
        UUID id = change.record().id();
        Map<String, UUID> references = new HashMap<>(records.get(kind).getOrDefault(id, Map.of()));
        for (String field : FIELDS.get(kind)) {
            Optional.ofNullable(values.get(field)).ifPresent(texts -> {
                references.remove(field);
                texts.forEach(key -> references.put(field, new RecordRef(target(types, kind, field), key).id()));
            });
        }
        records.get(kind).put(id, references);
    }

    private static RecordKind target(RecordTypes types, RecordKind kind, String field) {
        return types.of(kind).field(field).flatMap(f -> f.type().target()).orElseThrow();
    }
}
