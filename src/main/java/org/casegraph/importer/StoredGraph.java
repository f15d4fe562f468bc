package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casegraph.importer.LineNotes.Reference;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Loads the part of the stored graph that the lines touch: five statements, however long its chains are. */
@ApplicationScoped
class StoredGraph {

    private static final String RULINGS_BELOW = """
            with recursive below(id) as (
                select unnest(:cases)
                union
                select c.id from legal_case c join below b on c.parent_id = b.id)
            select r.id from ruling r join below b on r.case_id = b.id
            """;

    private static final String OUTCOMES = """
            with recursive found(id, charge_id, ruling_id, replaces_id) as (
                select id, charge_id, ruling_id, replaces_id from outcome where id = any(:named)
                union
                select id, charge_id, ruling_id, replaces_id from outcome where replaces_id = any(:changed)
                union
                select id, charge_id, ruling_id, replaces_id from outcome where charge_id = any(:charges)
                union
                select id, charge_id, ruling_id, replaces_id from outcome where ruling_id = any(:rulings)
                union
                select o.id, o.charge_id, o.ruling_id, o.replaces_id
                from outcome o join found f on o.id = f.replaces_id)
            select id, charge_id, ruling_id, replaces_id from found
            """;

    private static final String CHARGES = """
            with recursive found(id, case_id, person_id, replaces_id) as (
                select id, case_id, person_id, replaces_id from charge where id = any(:named)
                union
                select id, case_id, person_id, replaces_id from charge where replaces_id = any(:changed)
                union
                select c.id, c.case_id, c.person_id, c.replaces_id
                from charge c join found f on c.id = f.replaces_id)
            select id, case_id, person_id, replaces_id from found
            """;

    private static final String RULINGS = """
            with recursive found(id, case_id, reverses_id) as (
                select id, case_id, reverses_id from ruling where id = any(:named)
                union
                select r.id, r.case_id, r.reverses_id from ruling r join found f on r.id = f.reverses_id)
            select id, case_id, reverses_id from found
            """;

    private static final String CASES = """
            with recursive found(id, parent_id) as (
                select id, parent_id from legal_case where id = any(:named)
                union
                select c.id, c.parent_id from legal_case c join found f on c.id = f.parent_id)
            select id, parent_id from found
            """;

    private final Session session;

    StoredGraph(Session session) {
        this.session = session;
    }

    CaseGraph around(Collection<ImportLine> lines) {
        Map<RecordKind, Set<UUID>> named = new EnumMap<>(RecordKind.class);
        Map<RecordKind, Set<UUID>> changed = new EnumMap<>(RecordKind.class);
        CaseGraph.FIELDS.keySet().forEach(kind -> {
            named.put(kind, new HashSet<>());
            changed.put(kind, new HashSet<>());
        });
        lines.forEach(line -> {
            add(changed, line.record());
            add(named, line.record());
            line.notes().references().stream().map(Reference::target).forEach(target -> add(named, target));
        });
        return load(named, changed);
    }

    private static void add(Map<RecordKind, Set<UUID>> ids, RecordRef record) {
        if (ids.containsKey(record.kind())) {
            ids.get(record.kind()).add(record.id());
        }
    }

    private CaseGraph load(Map<RecordKind, Set<UUID>> named, Map<RecordKind, Set<UUID>> changed) {
        CaseGraph graph = new CaseGraph();
        Set<UUID> rulings = new HashSet<>(changed.get(RecordKind.RULING));
        rulings.addAll(session.createNativeQuery(RULINGS_BELOW, UUID.class)
                .setParameter("cases", array(changed.get(RecordKind.CASE)), UUID[].class)
                .getResultList());
        load(
                graph,
                RecordKind.OUTCOME,
                named,
                OUTCOMES,
                Map.of(
                        "changed", changed.get(RecordKind.OUTCOME),
                        "charges", changed.get(RecordKind.CHARGE),
                        "rulings", rulings));
        load(graph, RecordKind.CHARGE, named, CHARGES, Map.of("changed", changed.get(RecordKind.CHARGE)));
        load(graph, RecordKind.RULING, named, RULINGS, Map.of());
        load(graph, RecordKind.CASE, named, CASES, Map.of());
        return graph;
    }

    /** What the records refer to is among the named ones of the kinds that follow. */
    private void load(
            CaseGraph graph,
            RecordKind kind,
            Map<RecordKind, Set<UUID>> named,
            String query,
            Map<String, Set<UUID>> parameters) {
        var statement = session.createNativeQuery(query, Object[].class)
                .setParameter("named", array(named.get(kind)), UUID[].class);
        parameters.forEach((name, ids) -> statement.setParameter(name, array(ids), UUID[].class));
        List<String> fields = CaseGraph.FIELDS.get(kind);
        for (Object[] row : statement.getResultList()) {
            Map<String, UUID> references = new HashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                if (row[i + 1] instanceof UUID target) {
                    references.put(fields.get(i), target);
                }
            }
            graph.put(kind, (UUID) row[0], references);
            Stream.of("charge", "ruling", "case").forEach(field -> follow(references.get(field), field, named));
        }
    }

    private static void follow(@Nullable UUID target, String field, Map<RecordKind, Set<UUID>> named) {
        if (target != null) {
            named.get(RecordKind.valueOf(field.toUpperCase(Locale.ROOT))).add(target);
        }
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
