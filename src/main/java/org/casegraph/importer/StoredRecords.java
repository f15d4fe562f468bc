package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.Attribute;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.record.Field;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.hibernate.Session;

/** The records that the database has, visible or not. */
@ApplicationScoped
class StoredRecords {

    private final Session session;
    private final RecordTypes types;

    StoredRecords(Session session, RecordTypes types) {
        this.session = session;
        this.types = types;
    }

    /** Those of the ids that there are records with. */
    Set<UUID> existing(Collection<UUID> ids) {
        return Chunks.of(ids, Chunks.IDS)
                .flatMap(chunk -> session
                        .createNativeQuery("select id from record where id in (:ids)", UUID.class)
                        .setParameterList("ids", chunk)
                        .stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of the ids that there are records with, whole: with their lists. */
    <E extends RecordEntity> Map<UUID, E> load(RecordType<E> type, Collection<UUID> ids) {
        String lists = session.getMetamodel().entity(type.entity()).getPluralAttributes().stream()
                .map(Attribute::getName)
                .map(name -> " left join fetch r." + name)
                .collect(Collectors.joining());
        String query = "select r from " + type.entity().getSimpleName() + " r" + lists + " where r.id in (:ids)";
        return Chunks.of(ids, Chunks.IDS)
                .flatMap(chunk ->
                        session
                                .createQuery(query, type.entity())
                                .setParameterList("ids", chunk)
                                .getResultList()
                                .stream())
                .collect(Collectors.toMap(record -> record.id, Function.identity()));
    }

    /** The keys of all records that these refer to. */
    <E extends RecordEntity> Map<UUID, String> referredKeys(RecordType<E> type, Collection<E> records) {
        Map<RecordKind, Set<UUID>> referred = new EnumMap<>(RecordKind.class);
        for (Field<E, ?> field : type.fields()) {
            field.type()
                    .target()
                    .ifPresent(kind -> records.stream()
                            .flatMap(record -> ids(field, record))
                            .forEach(id -> referred.computeIfAbsent(kind, k -> new HashSet<>())
                                    .add(id)));
        }
        Map<UUID, String> keys = new HashMap<>();
        referred.forEach((kind, ids) -> keys.putAll(keys(kind, ids)));
        return keys;
    }

    private static <E extends RecordEntity> Stream<UUID> ids(Field<E, ?> field, E record) {
        return field.value(record).stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(UUID.class::cast);
    }

    private Map<UUID, String> keys(RecordKind kind, Collection<UUID> ids) {
        String query = "select r.id, r.key from " + types.of(kind).entity().getSimpleName() + " r where r.id in (:ids)";
        return Chunks.of(ids, Chunks.IDS)
                .flatMap(chunk ->
                        session
                                .createQuery(query, Object[].class)
                                .setParameterList("ids", chunk)
                                .getResultList()
                                .stream())
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
