package org.casegraph.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.casegraph.record.RecordRef;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.BaseConnection;

/** One state of the database, for as long as it is open: a read-only transaction on a connection of its own. */
final class DatabaseState implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DatabaseState.class);

    /** Takes one row after the other, as COPY sends it. */
    interface Rows {

        void next(byte[] row) throws IOException;
    }

    private final Connection connection;
    private final Version version;

    private DatabaseState(Connection connection, Version version) {
        this.connection = connection;
        this.version = version;
    }

    /** The newest state, in which no statement runs longer than this. */
    static DatabaseState open(DataSource database, Duration longest) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            begin(connection, longest);
            return new DatabaseState(connection, version(connection));
        } catch (SQLException e) {
            end(connection);
            throw e;
        }
    }

    private static void begin(Connection connection, Duration longest) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local statement_timeout = " + longest.toMillis());
            // An export leaves the other cores to who waits for an answer.
            statement.execute("set local max_parallel_workers_per_gather = 0");
            statement.execute("set local jit = off");
        }
    }

    private static Version version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select version, mark from data_commit order by version desc limit 1")) {
            row.next();
            return new Version(row.getLong(1), row.getString(2));
        }
    }

    Version version() {
        return version;
    }

    /** Whether this is a version that the database has had, and remembers. */
    boolean remembers(Version past) throws SQLException {
        return any("select from data_commit where version = " + past.number() + " and mark = '" + past.mark() + "'");
    }

    boolean shows(RecordRef record) throws SQLException {
        return any("select from record where visible and id = '" + record.id() + "'");
    }

    private boolean any(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Gives all rows of the query, one at a time, however many there are. */
    void copy(String query, String format, Rows rows) throws SQLException, IOException {
        CopyOut copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout " + format);
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                rows.next(row);
            }
        } finally {
            if (copy.isActive()) {
                // Who tells the server to stop may stop the statement after this one: rather no connection than such a
                // one.
                // Of the driver's, since the pool's own abort aborts nothing.
                connection.unwrap(BaseConnection.class).abort(Runnable::run);
            }
        }
    }

    @Override
    public void close() {
        end(connection);
    }

    private static void end(Connection connection) {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The pool parts with a connection that failed.
            LOG.debug("connection not given back", e);
        }
    }
}
