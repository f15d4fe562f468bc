package org.casegraph.importer;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.importer.LineReader.RawLine;
import org.casegraph.record.RecordRef;

/** The lines that an import holds, read again some at a time: to tell what is wrong with them, or to write them. */
final class StagedLines {

    /** The columns that a line is read again from. */
    static final String COLUMNS = "l.seq, l.file, l.line, l.bad, l.body";

    private static final String OF_RECORDS =
            "select " + COLUMNS + " from import_line l where l.record_id = any(?) order by l.seq";

    private static final String BY_NUMBER =
            "select " + COLUMNS + " from import_line l where l.seq = any(?) order by l.seq";

    private static final String MARK = "update import_line set bad = true where seq = any(?)";

    /** A line with its number among all lines. */
    record Numbered(long seq, ImportLine line) {}

    private final StagingSql sql;
    private final LineParser parser;
    private final List<ImportFile> files;
    private final Problems problems;
    private long turnedBad;

    StagedLines(StagingSql sql, LineParser parser, List<ImportFile> files, Problems problems) {
        this.sql = sql;
        this.parser = parser;
        this.files = files;
        this.problems = problems;
    }

    /** A line of which the record is known, as when it was staged. */
    ImportLine read(int file, int number, boolean bad, String body) {
        LineNotes notes = LineNotes.again(Place.in(file, files.get(file), number), problems, bad);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ImportLine line = LineJson.read(new RawLine(number, bytes, false), notes)
                .flatMap(object -> parser.parse(object, bytes.length, notes))
                .orElseThrow();
        notes.listen();
        return line;
    }

    private Numbered read(ResultSet row) throws SQLException {
        return new Numbered(row.getLong(1), read(row.getInt(2), row.getInt(3), row.getBoolean(4), row.getString(5)));
    }

    /** Says something about the lines with these numbers; those that it finds bad are bad from then on. */
    void withNumbers(Collection<Long> numbers, Consumer<List<Numbered>> judge) {
        judge(sql.rows(BY_NUMBER, this::read, (Object) numbers.toArray(Long[]::new)), judge);
    }

    /** The same about what all lines say about some records. */
    void aboutRecords(Collection<UUID> records, Consumer<Map<UUID, RecordChange>> judge) {
        judge(
                sql.rows(OF_RECORDS, this::read, (Object) records.toArray(UUID[]::new)),
                lines -> judge.accept(changes(lines)));
    }

    private void judge(List<Numbered> lines, Consumer<List<Numbered>> judge) {
        judge.accept(lines);
        List<Long> bad = lines.stream()
                .filter(one -> one.line.notes().turnedBad())
                .map(Numbered::seq)
                .toList();
        if (!bad.isEmpty()) {
            turnedBad += bad.size();
            sql.change(MARK, (Object) bad.toArray(Long[]::new));
        }
    }

    /** How many lines were found to be bad that were not when they were staged. */
    long turnedBad() {
        return turnedBad;
    }

    /** What the lines say, by record, in the order of the records' first lines. */
    static Map<UUID, RecordChange> changes(List<Numbered> lines) {
        Map<UUID, List<ImportLine>> byRecord = new LinkedHashMap<>();
        lines.forEach(one -> byRecord.computeIfAbsent(one.line.record().id(), id -> new ArrayList<>())
                .add(one.line));
        Map<UUID, RecordChange> changes = new LinkedHashMap<>();
        byRecord.forEach((id, ofRecord) -> changes.put(id, change(ofRecord)));
        return changes;
    }

    static RecordChange change(List<ImportLine> lines) {
        RecordRef record = lines.getFirst().record();
        return new RecordChange(
                record,
                lines.stream()
                        .filter(RecordLine.class::isInstance)
                        .map(RecordLine.class::cast)
                        .findFirst(),
                lines.stream()
                        .filter(RetractionLine.class::isInstance)
                        .map(RetractionLine.class::cast)
                        .findFirst(),
                lines.stream()
                        .filter(ClaimLine.class::isInstance)
                        .map(ClaimLine.class::cast)
                        .toList());
    }
}
