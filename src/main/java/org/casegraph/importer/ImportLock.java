package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.casegraph.record.WriterLock;

/** The lock that lets one import at a time into a database. */
@ApplicationScoped
class ImportLock {

    private static final String HELD = """
            select exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
                and classid::bigint = %1$d >> 32 and objid::bigint = %1$d & x'ffffffff'::bigint
                and database = (select oid from pg_database where datname = current_database()))
            """.formatted(WriterLock.KEY);

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /** Whether somebody has it, in this program or another. */
    boolean held() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HELD)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database can not be asked whether an import is under way.", e);
        }
    }
}
