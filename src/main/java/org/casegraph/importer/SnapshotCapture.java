package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.history.FieldChange;
import org.casegraph.history.Revision;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.importer.UploadReport.Fate;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordRef;
import org.casegraph.source.Snapshot;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.Source;
import org.casegraph.source.text.ExtractedText;
import org.hibernate.Session;

/** Gives a source a snapshot of a text, with a revision that says so. Works in the transaction that it is called in. */
@ApplicationScoped
class SnapshotCapture {

    private static final String BY = "upload";

    private final Session session;
    private final SnapshotTexts texts;
    private final Clock clock;

    SnapshotCapture(Session session, SnapshotTexts texts, Clock clock) {
        this.session = session;
        this.texts = texts;
        this.clock = clock;
    }

    /** Why the source can have no snapshot, if so. */
    Optional<Finding> refusal(RecordRef named) {
        Source source = session.find(Source.class, named.id());
        if (source == null) {
            return Optional.of(Findings.dangling(named));
        }
        return source.state == PublicationState.SEALED
                ? Optional.of(Finding.of(ProblemCode.SEALED, "The record is sealed; an upload does not change that."))
                : Optional.empty();
    }

    /** The keys of sources. */
    List<String> keys(List<UUID> sources) {
        return session.createQuery("select key from Source where id in (:sources) order by key", String.class)
                .setParameterList("sources", sources)
                .getResultList();
    }

    /** The hash of the text that the source has from this file, if it has. */
    Optional<String> known(RecordRef source, String original) {
        return session.createNativeQuery(
                        "select s.sha256 from snapshot s join source_text t on t.sha256 = s.sha256"
                                + " where s.source_id = :source and s.original_sha256 = :original limit 1",
                        String.class)
                .setParameter("source", source.id())
                .setParameter("original", original)
                .uniqueResultOptional();
    }

    /** The source has the text, captured at that time. */
    Fate capture(RecordRef source, Instant at, ExtractedText text) {
        Fate fate = again(source, at, text.sha256()).orElseGet(() -> make(source.id(), at, text));
        texts.store(text);
        return fate;
    }

    /** The same where the source has a snapshot with this hash; empty where it has none. */
    Optional<Fate> again(RecordRef source, Instant at, String sha256) {
        Snapshot snapshot = session.find(Snapshot.class, new Snapshot.Key(source.id(), sha256));
        if (snapshot == null) {
            return Optional.empty();
        }
        if (snapshot.capturedAt.equals(at)) {
            return Optional.of(Fate.ON_FILE);
        }
        revise(
                source.id(),
                new FieldChange("snapshot.capturedAt", snapshot.capturedAt.toString(), at.toString(), List.of()));
        snapshot.capturedAt = at;
        return Optional.of(Fate.SNAPSHOT_UPDATED);
    }

    private Fate make(UUID source, Instant at, ExtractedText text) {
        Snapshot snapshot = new Snapshot();
        snapshot.sourceId = source;
        snapshot.sha256 = text.sha256();
        snapshot.capturedAt = at;
        snapshot.characters = text.characters();
        snapshot.originalSha256 = text.originalSha256();
        snapshot.mediaType = text.mediaType();
        snapshot.extractedBy = text.extractedBy();
        session.persist(snapshot);
        revise(source, new FieldChange("snapshot", null, text.sha256(), List.of()));
        return Fate.SNAPSHOT_MADE;
    }

    private void revise(UUID id, FieldChange change) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Source source = session.find(Source.class, id, LockModeType.PESSIMISTIC_WRITE);
        source.version++;
        source.updatedAt = now;
        Revision revision = new Revision();
        revision.recordId = id;
        revision.version = source.version;
        revision.madeAt = now;
        revision.madeBy = BY;
        revision.changes = List.of(change);
        session.persist(revision);
    }
}
