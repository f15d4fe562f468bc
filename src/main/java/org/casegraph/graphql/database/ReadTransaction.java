package org.casegraph.graphql.database;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Reads all that one answer needs from one state of the database. */
@ApplicationScoped
public class ReadTransaction {

    private static final Logger LOG = Logger.getLogger(ReadTransaction.class);

    private final DatabaseSettings settings;

    ReadTransaction(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** What the work gives, which reads in this thread and looks to it that it is done by the deadline. */
    @ActivateRequestContext
    public <T> T read(Function<Deadline, T> work) {
        QuarkusTransaction.begin();
        try (Deadline deadline = new Deadline(settings.deadline().toMillis())) {
            begin(Panache.getSession(), deadline);
            return work.apply(deadline);
        } finally {
            // There is nothing to keep, and a statement that failed left nothing that could be committed.
            QuarkusTransaction.rollback();
        }
    }

    private static void begin(Session session, Deadline deadline) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            PGConnection server = connection.unwrap(PGConnection.class);
            deadline.stopBy(() -> cancel(server));
        });
    }

    private static void cancel(PGConnection server) {
        try {
            server.cancelQuery();
        } catch (SQLException e) {
            LOG.warn("statement not cancelled", e);
        }
    }
}
