package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.record.Field;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.hibernate.Session;

/** What stored records say, as texts. */
@ApplicationScoped
class StoredValues {

    /** The texts of one record's fields, and how far it is public. */
    record Values(PublicationState state, Map<String, List<String>> byField) {

        List<String> texts(String field) {
            return byField.getOrDefault(field, List.of());
        }
    }

    private final Session session;
    private final RecordTypes types;
    private final StoredRecords records;

    StoredValues(Session session, RecordTypes types, StoredRecords records) {
        this.session = session;
        this.types = types;
        this.records = records;
    }

    Map<RecordRef, Values> of(Collection<RecordRef> wanted) {
        Map<RecordRef, Values> values = new HashMap<>();
        Map<RecordKind, List<RecordRef>> byKind = wanted.stream().collect(Collectors.groupingBy(RecordRef::kind));
        byKind.forEach((kind, ofKind) ->
                Chunks.of(ofKind, Chunks.IDS).forEach(chunk -> values.putAll(of(types.of(kind), chunk))));
        return values;
    }

    private <E extends RecordEntity> Map<RecordRef, Values> of(RecordType<E> type, List<RecordRef> wanted) {
        Map<UUID, E> stored =
                records.load(type, wanted.stream().map(RecordRef::id).toList());
        Map<UUID, String> keys = records.referredKeys(type, stored.values());
        Map<RecordRef, Values> values = stored.values().stream()
                .collect(Collectors.toMap(r -> new RecordRef(type.kind(), r.key), r -> values(type, r, keys)));
        session.clear();
        return values;
    }

    private static <E extends RecordEntity> Values values(RecordType<E> type, E record, Map<UUID, String> keys) {
        Map<String, List<String>> byField = type.fields().stream()
                .collect(Collectors.toMap(Field::name, field -> ValueText.of(field, record, keys)));
        return new Values(record.state, byField);
    }
}
