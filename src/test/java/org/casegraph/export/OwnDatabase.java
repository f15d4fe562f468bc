package org.casegraph.export;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.casegraph.testsupport.PostgresTestResource;

/** A database of the test's own, which it may empty; without the examples. */
public class OwnDatabase implements QuarkusTestProfile {

    private static final String TABLES = """
            select string_agg(relname, ', ') from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
                and relname not in ('flyway_schema_history', 'data_version', 'data_commit')
            """;

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresTestResource.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("casegraph.sample", "false", "casegraph.export.patience", "2s", "casegraph.export.at-once", "2");
    }

    /** Takes all out of it that there is, as if it were a new one. */
    static void empty() {
        execute("truncate " + rows(TABLES).getFirst());
    }

    static void execute(String... statements) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(List.of(statements).toString(), e);
        }
    }

    /** The first column of what the query gives. */
    static List<String> rows(String query) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static String whole() {
        return written(new Export.Lines(Optional.empty()));
    }

    static String written(Export export) {
        Exporter exporter = Arc.container().instance(Exporter.class).get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DatabaseState state = exporter.open()) {
            exporter.check(state, export);
            exporter.write(state, export, out);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The version that changes up to now end with. */
    static Version version() {
        try (DatabaseState state =
                Arc.container().instance(Exporter.class).get().open()) {
            return state.version();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
