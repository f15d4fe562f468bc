package org.casegraph.importer;

import io.quarkus.arc.Arc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What all tables hold: equal only where every row of every table is. */
final class TableDigest {

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
            """;

    private TableDigest() {}

    static Map<String, String> ofAll() {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            StringBuilder query = new StringBuilder();
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    query.append(query.isEmpty() ? "" : " union all ").append("""
                            select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                            from %1$s t""".formatted(tables.getString(1)));
                }
            }
            return rows(statement, query.toString());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> rows(Statement statement, String query) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }
}
