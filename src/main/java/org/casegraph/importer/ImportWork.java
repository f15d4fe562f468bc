package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casegraph.charge.ChargeDerivation;
import org.casegraph.citation.CitationVerifier;
import org.casegraph.citation.ConflictDerivation;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.history.FieldChange;
import org.hibernate.Session;

/** What an import does in its transaction: checks, writes, verifies and derives, in this order. */
@ApplicationScoped
class ImportWork {

    /** Names the lock that lets one import at a time into a database. */
    private static final long LOCK = 0x63617365_67726170L;

    private final Session session;
    private final ImportChecks checks;
    private final RecordWriter writer;
    private final CitationVerifier verifier;
    private final ChargeDerivation charges;
    private final ConflictDerivation conflicts;

    ImportWork(
            Session session,
            ImportChecks checks,
            RecordWriter writer,
            CitationVerifier verifier,
            ChargeDerivation charges,
            ConflictDerivation conflicts) {
        this.session = session;
        this.checks = checks;
        this.writer = writer;
        this.verifier = verifier;
        this.charges = charges;
        this.conflicts = conflicts;
    }

    /** What was done, nothing where a problem forbids it. */
    Tally perform(ImportOptions options, ImportLines lines, Authorship author, Problems problems) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        SourceTexts texts = new SourceTexts(session, new TextFolder(options.texts(), problems));
        texts.gather(lines.all());
        texts.check(lines.all());
        if (options.continueOnError()) {
            checks.leaveOutBad(lines);
        } else {
            checks.check(lines);
        }
        if (problems.fatal() || problems.any() && !options.continueOnError()) {
            return Tally.none();
        }
        Tally tally = write(lines, texts, author);
        return options.dryRun() ? tally : tally.keep();
    }

    private Tally write(ImportLines lines, SourceTexts texts, Authorship author) {
        Tally tally = new Tally();
        Collection<RecordChange> changes = lines.changes();
        Map<UUID, List<FieldChange>> snapshots = new SnapshotWriter(session, texts).write(changes);
        Set<UUID> newTexts = new HashSet<>(snapshots.keySet());
        newTexts.addAll(texts.store(lines.all()));
        writer.write(changes, snapshots, author, tally);
        verifier.verify(tally.newCitations(), newTexts);
        session.createNativeQuery("select 1 from derive_visibility()", Integer.class)
                .getResultList();
        TableStatistics.visibilityDerived(session, changes.size());
        charges.derive();
        tally.conflicts(conflicts.derive());
        tally.citations(statuses(tally.namedCitations()));
        tally.texts(texts.stored(), texts.unmatched());
        // So that what the database refuses is refused here, in a dry run too.
        session.createNativeMutationQuery("set constraints all immediate").executeUpdate();
        return tally;
    }

    private Map<VerificationStatus, Long> statuses(Collection<UUID> citations) {
        Map<VerificationStatus, Long> statuses = new EnumMap<>(VerificationStatus.class);
        Chunks.of(citations, Chunks.IDS)
                .forEach(chunk -> session.createQuery(
                                "select status, count(*) from Citation where id in (:ids) group by status",
                                Object[].class)
                        .setParameterList("ids", chunk)
                        .getResultList()
                        .forEach(row -> statuses.merge((VerificationStatus) row[0], (Long) row[1], Long::sum)));
        return statuses;
    }
}
