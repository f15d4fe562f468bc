package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Imports of one test, with keys of its own: in what it is given, $ stands for the beginning of its keys, and
 * apostrophes for quotation marks.
 */
final class Trial {

    private final String prefix = "t-" + UUID.randomUUID() + "/";
    private ImportOptions options = ImportOptions.defaults();

    Trial with(ImportOptions chosen) {
        options = chosen;
        return this;
    }

    /** Nothing may be wrong with the lines. */
    ImportReport load(String... lines) {
        ImportReport report = run(lines);
        assertThat(report.problems()).isEmpty();
        return report;
    }

    ImportReport run(String... lines) {
        return run(file("test", lines));
    }

    ImportReport run(ImportFile... files) {
        return Arc.container().instance(Importer.class).get().run(options, List.of(files));
    }

    ImportFile file(String name, String... lines) {
        byte[] bytes = text(String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
    }

    String text(String template) {
        return template.replace("$", prefix).replace('\'', '"');
    }

    String sql(String template) {
        return template.replace("$", prefix);
    }

    /** The rows that the query gives, their columns joined by a blank; apostrophes stay what they are. */
    List<String> rows(String query) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql(query))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static String row(ResultSet result) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(String.valueOf(result.getString(i)));
        }
        return String.join(" ", columns);
    }

    String row(String query) {
        List<String> rows = rows(query);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    /** How many rows of the tables that imports write, and when anything last changed. */
    List<String> footprint() {
        return rows("""
                select 'revision', count(*), max(made_at)::text from revision
                union all select 'claim', count(*), max(created_at)::text from claim
                union all select 'citation', count(*), max(checked_at)::text from citation
                union all select 'conflict', count(*), null from conflict
                union all select 'record', count(*), null from record
                union all select 'snapshot', count(*), null from snapshot
                union all select 'text', count(*), null from source_text
                union all select 'standing', count(*), max(charge_id::text) from charge_standing
                union all select 'person', sum(version), max(updated_at)::text from person
                union all select 'source', sum(version), max(updated_at)::text from source
                union all select 'outcome', sum(version), max(updated_at)::text from outcome
                """);
    }

    static List<String> told(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.line() + " " + problem.code() + " " + problem.pointer())
                .toList();
    }
}
