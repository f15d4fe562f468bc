package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.citation.Claim;
import org.casegraph.history.FieldChange;
import org.casegraph.importer.RecordClaims.StoredCitation;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.hibernate.Session;

/** Writes what lines say about records, with their claims, citations and revisions, some hundreds at once. */
@ApplicationScoped
class RecordWriter {

    private static final int CHUNK = 500;

    private final Session session;
    private final RecordTypes types;
    private final StoredRecords records;

    RecordWriter(Session session, RecordTypes types, StoredRecords records) {
        this.session = session;
        this.types = types;
        this.records = records;
    }

    /** The snapshots are what was changed of those of the sources, by their ids. */
    void write(
            Collection<RecordChange> changes, Map<UUID, List<FieldChange>> snapshots, Authorship author, Tally tally) {
        TableStatistics statistics = new TableStatistics(session);
        Map<RecordKind, List<RecordChange>> byKind = changes.stream()
                .collect(Collectors.groupingBy(change -> change.record().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, ofKind) -> Chunks.of(ofKind, CHUNK).forEach(chunk -> {
            write(types.of(kind), chunk, snapshots, author).forEach(update -> tally.add(kind, update));
            session.clear();
            statistics.wrote(chunk.size());
        }));
    }

    private <E extends RecordEntity> List<RecordUpdate<E>> write(
            RecordType<E> type, List<RecordChange> chunk, Map<UUID, List<FieldChange>> snapshots, Authorship author) {
        Map<UUID, E> stored = records.load(
                type, chunk.stream().map(change -> change.record().id()).toList());
        Map<UUID, String> keys = records.referredKeys(type, stored.values());
        Map<UUID, RecordClaims> claims = claims(stored.keySet(), author);
        List<RecordUpdate<E>> updates = new ArrayList<>();
        for (RecordChange change : chunk) {
            UUID id = change.record().id();
            RecordClaims ofRecord = claims.getOrDefault(id, new RecordClaims(id, List.of(), List.of(), author.at()));
            RecordUpdate<E> update =
                    new RecordUpdate<>(type, change, Optional.ofNullable(stored.get(id)), ofRecord, author);
            update.apply(keys, snapshots.getOrDefault(id, List.of()));
            updates.add(update);
        }
        persist(updates);
        return updates;
    }

    private void persist(List<? extends RecordUpdate<?>> updates) {
        if (updates.stream().anyMatch(RecordUpdate::takesBack)) {
            session.flush();
        }
        updates.forEach(update -> update.persist(session));
        session.flush();
    }

    private Map<UUID, RecordClaims> claims(Collection<UUID> records, Authorship author) {
        Map<UUID, List<Claim>> claims = session.createQuery(
                        "from Claim where recordId in (:records) order by position, id", Claim.class)
                .setParameterList("records", records)
                .getResultStream()
                .collect(Collectors.groupingBy(claim -> claim.recordId));
        Map<UUID, List<StoredCitation>> citations = session.createQuery(
                        "select recordId, id, position from Citation where recordId in (:records)", Object[].class)
                .setParameterList("records", records)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new StoredCitation((UUID) row[1], (Integer) row[2]), Collectors.toList())));
        return records.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new RecordClaims(
                                id,
                                claims.getOrDefault(id, List.of()),
                                citations.getOrDefault(id, List.of()),
                                author.at())));
    }
}
