package org.casegraph.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordTypes;

/**
 * Writes what the public sees of one state of the database, row by row: memory does not grow with what there is. The
 * same state gives the same bytes.
 */
@ApplicationScoped
class Exporter {

    // What the others cite and name comes first.
    private static final List<RecordKind> FIRST = List.of(RecordKind.SOURCE, RecordKind.COURT, RecordKind.PERSON);
    // To be raised where the same rows make other bytes than before.
    private static final int WRITING = 1;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final DataSource database;
    private final ExportSettings settings;
    private final List<KindTable> tables;
    private final String release;

    Exporter(DataSource database, ExportSettings settings, RecordTypes types) {
        this.database = database;
        this.settings = settings;
        tables = Stream.concat(FIRST.stream(), Stream.of(RecordKind.values()))
                .distinct()
                .map(kind -> KindTable.of(types.of(kind)))
                .toList();
        release = release(tables);
    }

    /** The newest state of the database, to be closed. */
    DatabaseState open() throws SQLException {
        return DatabaseState.open(database, settings.longest());
    }

    /** What tells apart the bytes that programs of different releases write of one state. */
    String release() {
        return release;
    }

    private static String release(List<KindTable> tables) {
        int statements = tables.stream()
                .map(table -> new LineSql(table, Form.CHANGES).rows(Selection.ALL)
                        + new LineSql(table, Form.WHOLE).rows(Selection.ALL)
                        + CsvSql.records(table, Selection.ALL)
                        + CsvSql.claims(table, Selection.ALL))
                .toList()
                .hashCode();
        return Integer.toHexString(31 * WRITING + statements);
    }

    /**
     * Says no before anything is written.
     *
     * @throws RefusedException where the state has no such case, or the database no such version
     */
    void check(DatabaseState state, Export export) throws SQLException {
        Optional<RecordRef> legalCase = export.ofCase();
        if (legalCase.isPresent() && !state.shows(legalCase.get())) {
            throw new RefusedException(404, "NOT_FOUND", "There is no case with this key.");
        }
        if (export instanceof Export.Changes(Optional<Version> since)
                && since.isPresent()
                && !state.remembers(since.get())) {
            throw new RefusedException(
                    410,
                    "VERSION_GONE",
                    "The changes since this version are not known: it is too old, or of another database. Begin anew,"
                            + " with since=0 or a whole export.");
        }
    }

    /** Writes all of it. */
    void write(DatabaseState state, Export export, OutputStream out) throws SQLException, IOException {
        Selection selection =
                export.ofCase().map(ref -> CaseSql.records(ref, tables)).orElse(Selection.ALL);
        switch (export) {
            case Export.Lines lines -> {
                for (KindTable table : tables) {
                    lines(state, table, Form.WHOLE, selection, out);
                }
            }
            case Export.Changes(Optional<Version> since) -> changes(state, since, out);
            case Export.Records(RecordKind kind, Optional<RecordRef> legalCase) -> {
                KindTable table = tables.stream()
                        .filter(t -> t.kind() == kind)
                        .findFirst()
                        .orElseThrow();
                csv(state, CsvSql.records(table, selection), true, out);
            }
            case Export.Claims claims -> {
                for (KindTable table : tables) {
                    csv(state, CsvSql.claims(table, selection), table == tables.getFirst(), out);
                }
            }
        }
    }

    private static void lines(DatabaseState state, KindTable table, Form form, Selection selection, OutputStream out)
            throws SQLException, IOException {
        LineWriter writer = new LineWriter(out, table.kind(), form);
        state.copy(new LineSql(table, form).rows(selection), Row.FORMAT, row -> writer.write(new Row(row)));
        writer.end();
    }

    private void changes(DatabaseState state, Optional<Version> since, OutputStream out)
            throws SQLException, IOException {
        for (KindTable table : tables) {
            Optional<ChangesSql> sql = since.map(version -> new ChangesSql(table, version));
            if (sql.isPresent()) {
                state.copy(sql.get().gone(), Row.FORMAT, out::write);
            }
            lines(state, table, Form.CHANGES, sql.map(ChangesSql::changed).orElse(Selection.ALL), out);
        }
        out.write("{\"kind\":\"end\",\"version\":\"%s\"}\n"
                .formatted(state.version())
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static void csv(DatabaseState state, String query, boolean header, OutputStream out)
            throws SQLException, IOException {
        state.copy(query, header ? "(format csv, header)" : "(format csv)", row -> {
            out.write(row, 0, row.length - 1);
            out.write(LINE_END);
        });
    }
}
