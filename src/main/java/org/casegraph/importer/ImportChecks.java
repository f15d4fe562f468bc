package org.casegraph.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casegraph.record.RecordTypes;

/** Checks the lines of an import against each other and against what is stored. */
final class ImportChecks {

    // What no line tells by itself.
    private static final String UNCHECKED = """
            select distinct l.record_id, r.stored
            from import_line l join import_record r using (record_id) where l.unchecked
            """;

    private static final List<String> LEAVE_OUT_BAD = List.of(
            "delete from import_reference r using import_line l where l.bad and r.seq = l.seq",
            "delete from import_snapshot s using import_line l where l.bad and s.seq = l.seq",
            "delete from import_line where bad");

    private record Unchecked(UUID record, boolean stored) {}

    private final StagingSql sql;
    private final StagedLines lines;
    private final StagedRecords records;
    private final ReferenceChecks references;
    private final RecordTypes types;
    private final StoredValues values;

    ImportChecks(
            StagingSql sql,
            StagedLines lines,
            StagedRecords records,
            ReferenceChecks references,
            RecordTypes types,
            StoredValues values) {
        this.sql = sql;
        this.lines = lines;
        this.records = records;
        this.references = references;
        this.types = types;
        this.values = values;
    }

    /** Reports all that is wrong with the lines together. */
    void check() {
        references.leaveOutRepeated();
        records.make();
        references.check();
        checkValues();
        new GraphChecks(sql, lines).check();
    }

    /** The same, and leaves out the bad lines, and then those that are bad without them, until none is. */
    void leaveOutBad() {
        check();
        while (anyBad()) {
            sql.run(LEAVE_OUT_BAD);
            records.make();
            references.check();
            checkValues();
            new GraphChecks(sql, lines).check();
        }
    }

    private boolean anyBad() {
        return sql.any("import_line where bad");
    }

    private void checkValues() {
        List<Unchecked> some = new ArrayList<>();
        sql.each(UNCHECKED, row -> new Unchecked(row.getObject(1, UUID.class), row.getBoolean(2)), unchecked -> {
            some.add(unchecked);
            if (some.size() == Chunks.IDS) {
                checkValues(some);
            }
        });
        checkValues(some);
    }

    private void checkValues(List<Unchecked> unchecked) {
        Set<UUID> stored = new HashSet<>();
        unchecked.stream().filter(Unchecked::stored).forEach(one -> stored.add(one.record));
        ValueChecks checks = new ValueChecks(types, values, record -> stored.contains(record.id()));
        lines.aboutRecords(
                unchecked.stream().map(Unchecked::record).toList(), changes -> checks.check(changes.values()));
        unchecked.clear();
    }
}
