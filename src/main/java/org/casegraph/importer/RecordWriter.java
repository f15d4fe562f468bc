package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.citation.Claim;
import org.casegraph.history.FieldChange;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.RecordClaims.StoredCitation;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.hibernate.Session;

/** Makes of what lines say about some records the rows of these, with their claims, citations and revisions. */
final class RecordWriter {

    /** A record and what the lines say about it; whether it is stored, and whether it is seen after the import. */
    record Staged(RecordChange change, boolean stored, boolean visible) {

        UUID id() {
            return change.record().id();
        }
    }

    private final Session session;
    private final RecordTypes types;
    private final StoredRecords records;
    private final SnapshotWriter snapshots;
    private final Authorship author;
    private final Tally tally;

    RecordWriter(
            Session session,
            RecordTypes types,
            StoredRecords records,
            SnapshotWriter snapshots,
            Authorship author,
            Tally tally) {
        this.session = session;
        this.types = types;
        this.records = records;
        this.snapshots = snapshots;
        this.author = author;
        this.tally = tally;
    }

    /**
     * Of records of one kind. What is stored is changed where it is.
     *
     * @param hidden those of the records named by the lines that are not seen
     */
    void write(RecordKind kind, List<Staged> some, Set<UUID> hidden, RecordRows rows) {
        write(types.of(kind), some, hidden, rows);
    }

    private <E extends RecordEntity> void write(
            RecordType<E> type, List<Staged> some, Set<UUID> hidden, RecordRows rows) {
        List<UUID> storedIds =
                some.stream().filter(Staged::stored).map(Staged::id).toList();
        Map<UUID, E> stored = storedIds.isEmpty() ? Map.of() : records.load(type, storedIds);
        Map<UUID, String> keys = records.referredKeys(type, stored.values());
        Map<UUID, RecordClaims> claims = storedIds.isEmpty() ? Map.of() : claims(storedIds);
        Map<UUID, List<FieldChange>> ofSnapshots = snapshots.write(stated(some), new HashSet<>(storedIds), rows);
        List<RecordUpdate<E>> updates = new ArrayList<>();
        for (Staged one : some) {
            RecordClaims ofRecord = Optional.ofNullable(claims.get(one.id()))
                    .orElseGet(() -> new RecordClaims(one.id(), List.of(), List.of(), author.at()));
            RecordUpdate<E> update =
                    new RecordUpdate<>(type, one.change, Optional.ofNullable(stored.get(one.id())), ofRecord, author);
            update.apply(keys, ofSnapshots.getOrDefault(one.id(), List.of()));
            tally.add(type.kind(), update);
            updates.add(update);
        }
        // The database must know which claims are no longer accepted before others are.
        if (updates.stream().anyMatch(RecordUpdate::takesBack)) {
            session.flush();
        }
        for (int i = 0; i < updates.size(); i++) {
            updates.get(i).write(rows, some.get(i).visible, hidden);
        }
        if (!storedIds.isEmpty()) {
            session.flush();
            session.clear();
        }
    }

    private static List<RecordLine> stated(List<Staged> some) {
        return some.stream().flatMap(one -> one.change.stated().stream()).toList();
    }

    private Map<UUID, RecordClaims> claims(Collection<UUID> ids) {
        Map<UUID, List<Claim>> claims = session.createQuery(
                        "from Claim where recordId in (:records) order by position, id", Claim.class)
                .setParameterList("records", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(claim -> claim.recordId));
        Map<UUID, List<StoredCitation>> citations = session.createQuery(
                        "select recordId, id, position from Citation where recordId in (:records)", Object[].class)
                .setParameterList("records", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new StoredCitation((UUID) row[1], (Integer) row[2]), Collectors.toList())));
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new RecordClaims(
                                id,
                                claims.getOrDefault(id, List.of()),
                                citations.getOrDefault(id, List.of()),
                                author.at())));
    }
}
