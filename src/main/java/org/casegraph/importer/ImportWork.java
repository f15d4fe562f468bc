package org.casegraph.importer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casegraph.charge.ChargeDerivation;
import org.casegraph.citation.CitationVerifier;
import org.casegraph.citation.ConflictDerivation;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.importer.ImportProgress.Phase;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.WriterLock;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.text.TextReader;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** What an import does in its transaction: reads, checks, writes, verifies and derives, in this order. */
@ApplicationScoped
class ImportWork {

    private static final String NAMED = """
            select c.status, count(*) from import_named n join citation c using (id) group by c.status
            """;

    private static final String DERIVE_VISIBILITY =
            "select derive_visibility(array_agg(id)) from import_changed having count(*) > 0";

    private final AgroalDataSource database;
    private final Session session;
    private final ImportReader reader;
    private final LineParser parser;
    private final RecordTypes types;
    private final StoredRecords records;
    private final StoredValues values;
    private final TextReader textReader;
    private final SnapshotTexts snapshotTexts;
    private final CitationVerifier verifier;
    private final ChargeDerivation charges;
    private final ConflictDerivation conflicts;

    ImportWork(
            AgroalDataSource database,
            Session session,
            ImportReader reader,
            LineParser parser,
            RecordTypes types,
            StoredRecords records,
            StoredValues values,
            TextReader textReader,
            SnapshotTexts snapshotTexts,
            CitationVerifier verifier,
            ChargeDerivation charges,
            ConflictDerivation conflicts) {
        this.database = database;
        this.session = session;
        this.reader = reader;
        this.parser = parser;
        this.types = types;
        this.records = records;
        this.values = values;
        this.textReader = textReader;
        this.snapshotTexts = snapshotTexts;
        this.verifier = verifier;
        this.charges = charges;
        this.conflicts = conflicts;
    }

    /** What was done, nothing where a problem forbids it. */
    Tally perform(
            ImportOptions options, List<ImportFile> files, Authorship author, Problems problems, ProgressMeter meter) {
        // The connection of this transaction, which the session uses too.
        try (Connection connection = database.getConnection();
                RowSender sender = new RowSender(connection.unwrap(PGConnection.class));
                TextFolder folder = TextFolder.open(textReader, options.texts(), problems)) {
            return perform(options, files, author, problems, meter, new StagingSql(connection), sender, folder);
        } catch (SQLException e) {
            throw new IllegalStateException("The database can not be reached.", e);
        }
    }

    private Tally perform(
            ImportOptions options,
            List<ImportFile> files,
            Authorship author,
            Problems problems,
            ProgressMeter meter,
            StagingSql sql,
            RowSender sender,
            TextFolder folder) {
        sql.run(StagingTables.statements());
        Staging staging = new Staging(types, sender);
        meter.begin(Phase.READING);
        reader.read(options, files, staging, problems, meter);
        // Whoever sends lines slowly keeps nobody waiting.
        WriterLock.take(session);
        meter.begin(Phase.CHECKING);
        SourceTexts texts = new SourceTexts(sql, folder);
        StagedLines lines = new StagedLines(sql, parser, files, problems);
        check(options, files, staging, sql, texts, lines);
        Tally tally = new Tally();
        tally.lines(staging.read(), staging.bad() + lines.turnedBad(), staging.passedOver());
        if (problems.fatal() || problems.any() && !options.continueOnError()) {
            return tally;
        }
        write(sql, sender, lines, texts, folder, author, tally, meter);
        if (problems.any() && !options.continueOnError()) {
            return tally;
        }
        return options.dryRun() ? tally : tally.keep();
    }

    private void check(
            ImportOptions options,
            List<ImportFile> files,
            Staging staging,
            StagingSql sql,
            SourceTexts texts,
            StagedLines lines) {
        StagedRecords staged = new StagedRecords(sql);
        staged.prepare(staging.claimsLead());
        texts.gather();
        texts.check(lines);
        ImportChecks checks =
                new ImportChecks(sql, lines, staged, new ReferenceChecks(sql, lines, files), types, values);
        if (options.continueOnError()) {
            checks.leaveOutBad();
        } else {
            checks.check();
        }
    }

    private void write(
            StagingSql sql,
            RowSender sender,
            StagedLines lines,
            SourceTexts texts,
            TextFolder folder,
            Authorship author,
            Tally tally,
            ProgressMeter meter) {
        meter.begin(Phase.WRITING);
        SnapshotWriter snapshots = new SnapshotWriter(session, texts);
        RecordWriter writer = new RecordWriter(session, types, records, snapshots, author, tally);
        try (WritePass pass = new WritePass(
                sql,
                lines,
                writer,
                sender,
                new TableStatistics(session),
                meter,
                new RecordRows(session),
                new RecordRows(session))) {
            pass.write();
        }
        texts.store();
        Set<UUID> again = new HashSet<>(snapshots.sources());
        again.addAll(texts.withNewText());
        again.addAll(folder.match(snapshotTexts));
        verifier.verify(Map.of(), again);
        new NewCitations(sql, sender, author.at()).write(tally);
        meter.begin(Phase.DERIVING);
        sql.rows(DERIVE_VISIBILITY, row -> 1);
        charges.derive();
        tally.conflicts(conflicts.derive());
        sql.rows(NAMED, row -> Map.entry(VerificationStatus.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> tally.citations(count.getKey(), count.getValue()));
        tally.texts(texts.stored() + folder.stored(), folder.unmatched());
        meter.begin(Phase.COMMITTING);
        // So that what the database refuses is refused here, in a dry run too.
        sql.run(List.of("set constraints all immediate"));
    }
}
