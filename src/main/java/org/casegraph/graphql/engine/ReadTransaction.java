package org.casegraph.graphql.engine;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Statement;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads all that one answer needs from one state of the database. */
@ApplicationScoped
class ReadTransaction {

    /** What the work gives that reads in this thread. */
    @ActivateRequestContext
    <T> T read(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            begin(Panache.getSession());
            return work.get();
        } finally {
            // There is nothing to keep, and a statement that failed left nothing that could be committed.
            QuarkusTransaction.rollback();
        }
    }

    private static void begin(Session session) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        });
    }
}
