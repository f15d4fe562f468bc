package org.casegraph.importer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casegraph.history.FieldChange;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.source.Snapshot;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the snapshots that lines state, before their sources. */
final class SnapshotWriter {

    private final Session session;
    private final SourceTexts texts;
    private final Set<UUID> sources = new HashSet<>();

    SnapshotWriter(Session session, SourceTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The stored sources that have other snapshots than before. */
    Set<UUID> sources() {
        return sources;
    }

    /** What is changed of which source by these lines. New snapshots go the way of other new rows. */
    Map<UUID, List<FieldChange>> write(Collection<RecordLine> lines, Set<UUID> storedSources, RecordRows rows) {
        Map<UUID, List<FieldChange>> changes = new HashMap<>();
        List<RecordLine> stating =
                lines.stream().filter(line -> line.snapshot().isPresent()).toList();
        if (stating.isEmpty()) {
            return changes;
        }
        Map<Snapshot.Key, Snapshot> stored = stored(storedSources);
        Map<String, Integer> lengths = texts.lengths(stating.stream()
                .flatMap(line -> line.snapshot().stream())
                .map(StatedSnapshot::sha256)
                .distinct()
                .toList());
        for (RecordLine line : stating) {
            UUID source = line.record().id();
            StatedSnapshot stated = line.snapshot().orElseThrow();
            Optional<Integer> length = Optional.ofNullable(lengths.get(stated.sha256()));
            Snapshot before = stored.get(new Snapshot.Key(source, stated.sha256()));
            List<FieldChange> ofSource =
                    before == null ? make(source, stated, length, rows) : update(before, stated, length);
            if (!ofSource.isEmpty()) {
                changes.put(source, ofSource);
            }
        }
        changes.keySet().stream().filter(storedSources::contains).forEach(sources::add);
        return changes;
    }

    /** By their hashes, and by those of what their texts were taken from. */
    private Map<Snapshot.Key, Snapshot> stored(Set<UUID> sources) {
        Map<Snapshot.Key, Snapshot> stored = new HashMap<>();
        if (!sources.isEmpty()) {
            session.createQuery("from Snapshot where sourceId in (:sources)", Snapshot.class)
                    .setParameterList("sources", sources)
                    .getResultStream()
                    .forEach(s -> Stream.of(s.sha256, Objects.requireNonNullElse(s.originalSha256, s.sha256))
                            .forEach(sha256 -> stored.put(new Snapshot.Key(s.sourceId, sha256), s)));
        }
        return stored;
    }

    private static List<FieldChange> make(
            UUID source, StatedSnapshot stated, Optional<Integer> length, RecordRows rows) {
        Snapshot snapshot = new Snapshot();
        snapshot.sourceId = source;
        snapshot.sha256 = stated.sha256();
        snapshot.capturedAt = stated.capturedAt();
        snapshot.characters = length.or(stated::characters).orElse(0);
        rows.snapshot(snapshot);
        return List.of(change("snapshot", null, stated.sha256()));
    }

    private static List<FieldChange> update(Snapshot snapshot, StatedSnapshot stated, Optional<Integer> length) {
        List<FieldChange> changes = new ArrayList<>();
        Instant before = snapshot.capturedAt;
        if (!before.equals(stated.capturedAt())) {
            snapshot.capturedAt = stated.capturedAt();
            changes.add(change("snapshot.capturedAt", before, stated.capturedAt()));
        }
        // A text that is at hand says so itself.
        int characters = stated.characters().orElse(snapshot.characters);
        if (characters != snapshot.characters && length.isEmpty()) {
            changes.add(change("snapshot.characters", snapshot.characters, characters));
            snapshot.characters = characters;
        }
        return changes;
    }

    private static FieldChange change(String field, @Nullable Object from, Object to) {
        return new FieldChange(field, Objects.toString(from, null), to.toString(), List.of());
    }
}
