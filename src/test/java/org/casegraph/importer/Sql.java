package org.casegraph.importer;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** Statements past the application, as an administrator's mistake would make them. */
final class Sql {

    private Sql() {}

    /** In one transaction, which commits. */
    static void execute(String... statements) {
        try {
            transact(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(Arrays.toString(statements), e);
        }
    }

    static void transact(String... statements) throws SQLException {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
