package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.hibernate.Session;

/**
 * Compares the claims on the fields that are due and keeps which fields have claims that can not all be true. A claim
 * counts if it is visible and something visible supports it.
 */
@ApplicationScoped
public class ConflictDerivation {

    private static final int CHUNK = 1_000;

    private static final String DUE = """
            select due.record_id, due.field, r.kind, c.value
            from (select record_id, field from field_due where (record_id, field) > (:record, :field)
                  order by record_id, field limit :most) due
            join record r on r.id = due.record_id
            left join claim c on c.record_id = due.record_id and c.field = due.field and c.visible
                and exists (select from citation cited where cited.claim_id = c.id and %s)
            order by due.record_id, due.field, c.position, c.id
            """.formatted(Support.CONDITION);

    private static final String CLOSE = """
            delete from conflict using unnest(:records, :fields) as settled(record_id, field)
            where conflict.record_id = settled.record_id and conflict.field = settled.field
            """;

    private static final String OPEN = """
            insert into conflict (record_id, field)
            select record_id, field from unnest(:records, :fields) as found(record_id, field)
            on conflict do nothing
            """;

    private final RecordTypes types;

    ConflictDerivation(RecordTypes types) {
        this.types = types;
    }

    /** How many fields came to have claims that contradict each other, and how many no longer have. */
    public record Changes(int opened, int closed) {

        Changes plus(Changes other) {
            return new Changes(opened + other.opened, closed + other.closed);
        }
    }

    private record Point(UUID record, RecordKind kind, String field) {}

    /** Three statements for every thousand fields. The session is flushed. */
    public Changes derive() {
        Session session = Panache.getSession();
        session.flush();
        Changes changes = new Changes(0, 0);
        SequencedMap<Point, Set<String>> due = due(new UUID(0, 0), "");
        while (!due.isEmpty()) {
            changes = changes.plus(compare(due));
            Point last = due.lastEntry().getKey();
            due = due(last.record, last.field);
        }
        session.createNativeMutationQuery("delete from field_due").executeUpdate();
        return changes;
    }

    /** The next fields that are due, each with the values that are claimed of it. */
    private static SequencedMap<Point, Set<String>> due(UUID afterRecord, String afterField) {
        SequencedMap<Point, Set<String>> due = new LinkedHashMap<>();
        Panache.getSession()
                .createNativeQuery(DUE, Object[].class)
                .setParameter("record", afterRecord)
                .setParameter("field", afterField)
                .setParameter("most", CHUNK)
                .getResultList()
                .forEach(row -> {
                    Point point = new Point((UUID) row[0], RecordKind.valueOf((String) row[2]), (String) row[1]);
                    Set<String> values = due.computeIfAbsent(point, p -> new LinkedHashSet<>());
                    if (row[3] instanceof String value) {
                        values.add(value);
                    }
                });
        return due;
    }

    private Changes compare(Map<Point, Set<String>> due) {
        Map<Boolean, List<Point>> byConflict = due.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> contradict(entry.getKey(), List.copyOf(entry.getValue())),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return new Changes(write(OPEN, byConflict.get(true)), write(CLOSE, byConflict.get(false)));
    }

    private boolean contradict(Point point, List<String> values) {
        RecordType<?> type = types.of(point.kind);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!type.agree(point.field, values.get(i), values.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int write(String statement, Collection<Point> points) {
        return Panache.getSession()
                .createNativeMutationQuery(statement)
                .setParameter("records", points.stream().map(Point::record).toArray(UUID[]::new), UUID[].class)
                .setParameter("fields", points.stream().map(Point::field).toArray(String[]::new), String[].class)
                .executeUpdate();
    }
}
