package org.casegraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.importer.LineNotes.Reference;
import org.casegraph.importer.StagedLines.Numbered;

/** Checks that no two lines state one record, and that whatever the lines refer to is stored or stated. */
final class ReferenceChecks {

    private static final String REPEATED = """
            select l.seq, d.file, d.line
            from (
                select record_id, min(seq) as seq, (array_agg(file order by seq))[1] as file,
                    (array_agg(line order by seq))[1] as line
                from import_line where form <> 'CLAIM' group by record_id having count(*) > 1
            ) d join import_line l on l.record_id = d.record_id and l.form <> 'CLAIM' and l.seq > d.seq
            order by l.seq
            """;

    private static final String FORGET_LINES = "delete from import_line where seq = any(?)";

    private static final String FORGET_REFERENCES = "delete from import_reference where seq = any(?)";

    private static final String DANGLING = """
            select r.seq, r.target from import_reference r
            where not exists (select from import_record t where t.record_id = r.target and (t.stored or t.stated))
                and not exists (select from record t where t.id = r.target)
            order by r.seq
            """;

    private static final String TAKING_BACK_NOTHING = """
            select l.seq, l.record_id from import_line l join import_record r using (record_id)
            where l.form = 'RETRACTION' and not r.stored order by l.seq
            """;

    private record Repeated(long seq, Place first) {}

    private record Lacking(long seq, UUID target) {}

    private final StagingSql sql;
    private final StagedLines lines;
    private final List<ImportFile> files;

    ReferenceChecks(StagingSql sql, StagedLines lines, List<ImportFile> files) {
        this.sql = sql;
        this.lines = lines;
        this.files = files;
    }

    /** Reports the lines about records that an earlier line is about, and leaves them out. */
    void leaveOutRepeated() {
        List<Repeated> some = new ArrayList<>();
        sql.each(
                REPEATED,
                row -> new Repeated(row.getLong(1), Place.in(row.getInt(2), files.get(row.getInt(2)), row.getInt(3))),
                repeated -> {
                    some.add(repeated);
                    if (some.size() == Chunks.IDS) {
                        leaveOut(some);
                    }
                });
        leaveOut(some);
    }

    private void leaveOut(List<Repeated> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        Map<Long, Place> first = new HashMap<>();
        repeated.forEach(one -> first.put(one.seq, one.first));
        lines.withNumbers(
                first.keySet(),
                found -> found.forEach(one -> one.line()
                        .notes()
                        .report("/key", Findings.repeated(one.line().record(), first.get(one.seq())))));
        Object numbers = first.keySet().toArray(Long[]::new);
        sql.change(FORGET_LINES, numbers);
        sql.change(FORGET_REFERENCES, numbers);
        repeated.clear();
    }

    /** Reports what refers to nothing. */
    void check() {
        report(TAKING_BACK_NOTHING);
        report(DANGLING);
    }

    private void report(String query) {
        List<Lacking> some = new ArrayList<>();
        sql.each(query, row -> new Lacking(row.getLong(1), row.getObject(2, UUID.class)), lacking -> {
            some.add(lacking);
            if (some.size() == Chunks.IDS) {
                report(some);
            }
        });
        report(some);
    }

    private void report(List<Lacking> lacking) {
        if (lacking.isEmpty()) {
            return;
        }
        Map<Long, Set<UUID>> targets = new HashMap<>();
        lacking.forEach(
                one -> targets.computeIfAbsent(one.seq, seq -> new HashSet<>()).add(one.target));
        lines.withNumbers(targets.keySet(), found -> found.forEach(one -> report(one, targets.get(one.seq()))));
        lacking.clear();
    }

    private static void report(Numbered one, Set<UUID> lacking) {
        LineNotes notes = one.line().notes();
        if (one.line() instanceof RetractionLine taken
                && lacking.contains(taken.record().id())) {
            notes.report("/key", Findings.dangling(taken.record()));
        }
        notes.references().stream()
                .filter(reference -> lacking.contains(reference.target().id()))
                .forEach(reference -> report(notes, reference));
    }

    private static void report(LineNotes notes, Reference reference) {
        notes.report(reference.pointer(), Findings.dangling(reference.target()));
    }
}
