package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.record.Field;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;

/** Finds the stated fields of records that no verified quote supports yet. */
@ApplicationScoped
public class UncitedFields {

    private final RecordTypes types;

    UncitedFields(RecordTypes types) {
        this.types = types;
    }

    /** By record of one kind, in the order of the kind's fields. Three statements at the most. */
    Map<UUID, List<String>> of(RecordKind kind, Collection<UUID> records) {
        return of(types.of(kind), records, cited(records));
    }

    private static <E extends RecordEntity> Map<UUID, List<String>> of(
            RecordType<E> type, Collection<UUID> ids, Map<UUID, Set<String>> cited) {
        List<E> records = Panache.getSession()
                .createQuery("from " + type.entity().getSimpleName() + " where id in (:ids)", type.entity())
                .setParameterList("ids", ids)
                .getResultList();
        Set<UUID> visible = visible(records.stream()
                .flatMap(record -> type.fields().stream().flatMap(field -> referred(field, record)))
                .collect(Collectors.toSet()));
        Map<UUID, List<String>> uncited = new HashMap<>();
        for (E record : records) {
            Set<String> citedFields = cited.getOrDefault(record.id, Set.of());
            uncited.put(
                    record.id,
                    type.fields().stream()
                            .filter(field -> shown(field, record, visible) && !citedFields.contains(field.name()))
                            .map(field -> field.name())
                            .toList());
        }
        return uncited;
    }

    // A field that refers to nothing but what is hidden looks as if nobody had stated it.
    private static <E> boolean shown(Field<E, ?> field, E record, Set<UUID> visible) {
        return field.stated(record)
                && (field.type().target().isEmpty() || referred(field, record).anyMatch(visible::contains));
    }

    private static <E> Stream<UUID> referred(Field<E, ?> field, E record) {
        if (field.type().target().isEmpty()) {
            return Stream.empty();
        }
        return field.value(record).stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(UUID.class::cast);
    }

    private static Set<UUID> visible(Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Panache.getSession()
                        .createNativeQuery("select id from record where visible and id in (:ids)", UUID.class)
                        .setParameterList("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** The fields whose accepted claim a visible quote supports that was found in its source. */
    private static Map<UUID, Set<String>> cited(Collection<UUID> records) {
        return Panache.getSession()
                .createNativeQuery("""
                        select distinct m.record_id, m.field
                        from claim m join citation c on c.claim_id = m.id
                        where m.record_id in (:records) and m.accepted and c.visible
                          and c.stance = 'SUPPORTS' and c.status in ('EXACT', 'NORMALIZED', 'FUZZY')
                        """, Object[].class)
                .addScalar("record_id", UUID.class)
                .addScalar("field", String.class)
                .setParameterList("records", records)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
