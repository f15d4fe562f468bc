package org.casegraph.importer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.casegraph.importer.LineNotes.Reference;
import org.casegraph.importer.RecordWriter.Staged;
import org.casegraph.record.RecordKind;

/**
 * Writes the records that an import holds, some hundreds at a time and by their ids, so that the rows of the indexes
 * stand beside each other. While the database takes the rows of some records, those of the next are made.
 */
final class WritePass implements AutoCloseable {

    private static final int MOST_RECORDS = 1_000;

    private static final String LINES = """
            select r.kind, r.record_id, r.stored, r.visible, l.file, l.line, l.body
            from import_record r join import_line l using (record_id)
            order by r.rank, r.record_id, l.seq
            """;

    // What lines name and nobody sees.
    private static final String HIDDEN = """
            create temp table import_hidden on commit drop as
            select t.target from (select distinct target from import_reference) t
                left join import_record r on r.record_id = t.target
                left join record s on s.id = t.target
            where not coalesce(r.visible, s.visible, false)
            """;

    private record Row(
            RecordKind kind, UUID record, boolean stored, boolean visible, int file, int line, String body) {}

    private final StagingSql sql;
    private final StagedLines lines;
    private final RecordWriter writer;
    private final RowSender sender;
    private final RecordRows[] rows;
    private final List<Row> some = new ArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-records").factory());
    private final TableStatistics statistics;
    private final ProgressMeter meter;
    private CompletableFuture<RecordRows> made;
    private boolean anyHidden;
    private int records;
    private int turn;

    WritePass(
            StagingSql sql,
            StagedLines lines,
            RecordWriter writer,
            RowSender sender,
            TableStatistics statistics,
            ProgressMeter meter,
            RecordRows first,
            RecordRows second) {
        this.sql = sql;
        this.lines = lines;
        this.writer = writer;
        this.sender = sender;
        this.statistics = statistics;
        this.meter = meter;
        this.rows = new RecordRows[] {first, second};
        // The one that is not filled first.
        this.made = CompletableFuture.completedFuture(second);
    }

    void write() {
        sql.run(List.of(HIDDEN, "create unique index on import_hidden (target)"));
        anyHidden = sql.any("import_hidden");
        sql.each(LINES, WritePass::read, this::next);
        writeSome();
        finish();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                RecordKind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7));
    }

    private void next(Row row) {
        if (some.isEmpty() || !some.getLast().record.equals(row.record)) {
            if (records == MOST_RECORDS) {
                writeSome();
            }
            records++;
        }
        some.add(row);
    }

    private void writeSome() {
        List<Row> taken = List.copyOf(some);
        some.clear();
        int number = records;
        records = 0;
        if (taken.stream().anyMatch(row -> row.stored || row.kind == RecordKind.SOURCE) || anyHidden) {
            // What is stored is read and changed by the one who owns the connection, and nobody else meanwhile.
            finish();
            make(taken, rows[0]).write(sender);
        } else {
            RecordRows mine = rows[turn];
            turn = 1 - turn;
            CompletableFuture<RecordRows> before = made;
            // The rows before these may go to the database while these are made.
            made = CompletableFuture.supplyAsync(() -> make(taken, mine), thread);
            join(before).write(sender);
        }
        statistics.wrote(number);
        meter.linesWritten(taken.size());
    }

    private void finish() {
        join(made).write(sender);
    }

    private static RecordRows join(CompletableFuture<RecordRows> made) {
        return made.join();
    }

    private RecordRows make(List<Row> taken, RecordRows into) {
        Map<RecordKind, List<Staged>> byKind = new EnumMap<>(RecordKind.class);
        int from = 0;
        for (int to = 1; to <= taken.size(); to++) {
            if (to == taken.size() || !taken.get(to).record.equals(taken.get(from).record)) {
                Staged staged = staged(taken.subList(from, to));
                byKind.computeIfAbsent(staged.change().record().kind(), kind -> new ArrayList<>())
                        .add(staged);
                from = to;
            }
        }
        Set<UUID> hidden = anyHidden ? hidden(byKind) : Set.of();
        byKind.forEach((kind, ofKind) -> writer.write(kind, ofKind, hidden, into));
        return into;
    }

    private Staged staged(List<Row> ofRecord) {
        List<ImportLine> read = ofRecord.stream()
                .map(row -> lines.read(row.file, row.line, false, row.body))
                .toList();
        Row first = ofRecord.getFirst();
        return new Staged(StagedLines.change(read), first.stored, first.visible);
    }

    private Set<UUID> hidden(Map<RecordKind, List<Staged>> byKind) {
        Object named = byKind.values().stream()
                .flatMap(List::stream)
                .flatMap(staged -> Stream.concat(staged.change().stated().stream(), staged.change().claims().stream()))
                .flatMap(line -> line.notes().references().stream())
                .map(Reference::target)
                .map(target -> target.id())
                .distinct()
                .toArray(UUID[]::new);
        return new HashSet<>(sql.rows(
                "select target from import_hidden where target = any(?)", row -> row.getObject(1, UUID.class), named));
    }

    @Override
    public void close() {
        thread.close();
    }
}
