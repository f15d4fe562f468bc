package org.casegraph.record;

import java.time.Duration;
import org.hibernate.Session;

/** The lock that lets one writer of records at a time into a database; held until the transaction ends. */
public final class WriterLock {

    /** By which PostgreSQL knows it among its advisory locks. */
    public static final long KEY = 0x63617365_67726170L;

    private WriterLock() {}

    /** Waits for it. */
    public static void take(Session session) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }

    /** Waits for it, and for every other lock of the transaction, for this long at the most; an exception after that. */
    public static void take(Session session, Duration most) {
        session.createNativeQuery("select set_config('lock_timeout', :most, true)", String.class)
                .setParameter("most", String.valueOf(most.toMillis()))
                .getSingleResult();
        take(session);
    }

    /** Whether nobody else has it, so that it is held now. */
    public static boolean tryTake(Session session) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
