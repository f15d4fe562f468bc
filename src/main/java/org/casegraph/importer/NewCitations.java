package org.casegraph.importer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.casegraph.citation.Citation;
import org.casegraph.citation.quote.Quote;
import org.casegraph.citation.quote.QuoteMatch;
import org.casegraph.citation.quote.QuoteMatcher;
import org.casegraph.citation.quote.VerificationStatus;
import org.jspecify.annotations.Nullable;

/** Checks the new citations against the newest texts of their sources, one text at a time, and writes them. */
final class NewCitations {

    private static final int FULL = 1 << 19;

    static final List<String> COLUMNS = List.of(
            "id",
            "claim_id",
            "record_id",
            "source_id",
            "stance",
            "exact",
            "prefix",
            "suffix",
            "stated_start",
            "stated_end",
            "status",
            "score",
            "found_start",
            "found_end",
            "snapshot_sha256",
            "checked_at",
            "detail",
            "position",
            "visible",
            "created_at");

    // The newest text of each source that is cited.
    private static final String NEWEST = """
            create temp table import_newest on commit drop as
            select distinct on (s.source_id) s.source_id, s.sha256
            from snapshot s join source_text t on t.sha256 = s.sha256
            where s.source_id in (select source_id from import_citation)
            order by s.source_id, s.captured_at desc, s.sha256 desc
            """;

    private static final String UNCHECKED = """
            insert into citation (%1$s) select %1$s from import_citation c
            where not exists (select from import_newest n where n.source_id = c.source_id)
            """.formatted(String.join(", ", COLUMNS));

    private static final String CHECKED = """
            select c.*, n.sha256 from import_citation c join import_newest n using (source_id)
            order by n.sha256, c.source_id, c.record_id, c.position
            """;

    private final StagingSql sql;
    private final RowSender sender;
    private final Instant now;
    private final RowBuffer rows = new RowBuffer("citation", COLUMNS);
    private String known = "";
    private Optional<QuoteMatcher> matcher = Optional.empty();

    NewCitations(StagingSql sql, RowSender sender, Instant now) {
        this.sql = sql;
        this.sender = sender;
        this.now = now;
    }

    /** What a citation that is not checked yet has in the columns. */
    static @Nullable Object[] values(Citation c) {
        return new @Nullable Object[] {
            c.id,
            c.claimId,
            c.recordId,
            c.sourceId,
            c.stance,
            c.exact,
            c.prefix,
            c.suffix,
            c.statedStart,
            c.statedEnd,
            c.status,
            c.score,
            c.foundStart,
            c.foundEnd,
            c.snapshotSha256,
            c.checkedAt,
            c.detail,
            c.position,
            c.visible,
            c.createdAt
        };
    }

    /** Writes all new citations, after the texts; how many of them came to which status. */
    void write(Tally tally) {
        // Even a statement that writes nothing would make a new version of the data.
        if (!sql.any("import_citation")) {
            return;
        }
        sql.run(List.of("analyze import_citation", NEWEST, "analyze import_newest"));
        tally.citations(VerificationStatus.NOT_CHECKED, sql.change(UNCHECKED));
        sql.each(CHECKED, NewCitations::read, one -> check(one, tally));
        sender.send(rows);
        sender.finish();
    }

    private record Unchecked(@Nullable Object[] values, Quote quote, String sha256) {}

    private static Unchecked read(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[COLUMNS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(COLUMNS.get(i));
        }
        Quote quote = new Quote(
                row.getString("exact"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getObject("stated_start", Integer.class),
                row.getObject("stated_end", Integer.class));
        return new Unchecked(values, quote, row.getString("sha256"));
    }

    private void check(Unchecked citation, Tally tally) {
        QuoteMatch match = matcher(citation.sha256).match(citation.quote);
        tally.citations(match.status(), 1);
        put(citation, "status", match.status());
        put(citation, "score", match.score().isPresent() ? match.score().getAsDouble() : null);
        put(citation, "found_start", match.start().isPresent() ? match.start().getAsInt() : null);
        put(citation, "found_end", match.end().isPresent() ? match.end().getAsInt() : null);
        put(citation, "snapshot_sha256", citation.sha256);
        put(citation, "checked_at", now);
        put(citation, "detail", match.detail());
        rows.row(citation.values);
        if (rows.size() >= FULL) {
            sender.send(rows);
        }
    }

    private static void put(Unchecked citation, String column, @Nullable Object value) {
        citation.values[COLUMNS.indexOf(column)] = value;
    }

    private QuoteMatcher matcher(String sha256) {
        if (!sha256.equals(known) || matcher.isEmpty()) {
            // The last one's memory is free before the next takes its own.
            matcher = Optional.empty();
            String text = sql.rows("select text from source_text where sha256 = ?", row -> row.getString(1), sha256)
                    .getFirst();
            matcher = Optional.of(QuoteMatcher.of(text));
            known = sha256;
        }
        return matcher.orElseThrow();
    }
}
