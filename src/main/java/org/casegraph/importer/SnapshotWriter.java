package org.casegraph.importer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.history.FieldChange;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.source.Snapshot;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the snapshots that the lines state, before the records. */
final class SnapshotWriter {

    private final Session session;
    private final SourceTexts texts;
    private final Map<UUID, List<FieldChange>> changes = new HashMap<>();

    SnapshotWriter(Session session, SourceTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** What was changed of which source. */
    Map<UUID, List<FieldChange>> write(Collection<RecordChange> stated) {
        List<RecordLine> lines = stated.stream()
                .flatMap(change -> change.stated().stream())
                .filter(line -> line.snapshot().isPresent())
                .toList();
        Chunks.of(lines, Chunks.IDS).forEach(this::writeChunk);
        return changes;
    }

    private void writeChunk(List<RecordLine> lines) {
        Map<Snapshot.Key, Snapshot> stored = session.createQuery(
                        "from Snapshot where sourceId in (:sources)", Snapshot.class)
                .setParameterList(
                        "sources",
                        lines.stream().map(line -> line.record().id()).toList())
                .getResultStream()
                .collect(Collectors.toMap(s -> new Snapshot.Key(s.sourceId, s.sha256), Function.identity()));
        for (RecordLine line : lines) {
            UUID source = line.record().id();
            line.snapshot().ifPresent(stating -> {
                Snapshot before = stored.get(new Snapshot.Key(source, stating.sha256()));
                if (before == null) {
                    make(source, stating);
                } else {
                    update(before, stating);
                }
            });
        }
        session.flush();
        session.clear();
    }

    private void make(UUID source, StatedSnapshot stated) {
        Snapshot snapshot = new Snapshot();
        snapshot.sourceId = source;
        snapshot.sha256 = stated.sha256();
        snapshot.capturedAt = stated.capturedAt();
        snapshot.characters =
                texts.length(stated.sha256()).or(stated::characters).orElse(0);
        session.persist(snapshot);
        change(source, "snapshot", null, stated.sha256());
    }

    private void update(Snapshot snapshot, StatedSnapshot stated) {
        Instant before = snapshot.capturedAt;
        if (!before.equals(stated.capturedAt())) {
            snapshot.capturedAt = stated.capturedAt();
            change(snapshot.sourceId, "snapshot.capturedAt", before, stated.capturedAt());
        }
        // A text that is at hand says so itself.
        int characters = stated.characters().orElse(snapshot.characters);
        if (characters != snapshot.characters && texts.length(stated.sha256()).isEmpty()) {
            change(snapshot.sourceId, "snapshot.characters", snapshot.characters, characters);
            snapshot.characters = characters;
        }
    }

    private void change(UUID source, String field, @Nullable Object from, Object to) {
        changes.computeIfAbsent(source, id -> new ArrayList<>())
                .add(new FieldChange(field, Objects.toString(from, null), to.toString(), List.of()));
    }
}
