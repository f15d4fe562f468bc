package org.casegraph.importer;

import org.hibernate.Session;

/**
 * Tells the database's planner how much an import has written. Nobody else does so before the import commits, and what
 * is planned for tables that were empty reads them from end to end for each row.
 */
final class TableStatistics {

    private static final long FEW = 500;
    private static final long GROWTH = 8;

    private final Session session;
    private long written;
    private long told;

    TableStatistics(Session session) {
        this.session = session;
    }

    /** After so many more records were written. */
    void wrote(int records) {
        written += records;
        if (written >= Math.max(FEW, told * GROWTH)) {
            told = written;
            refresh(session);
        }
    }

    private static void refresh(Session session) {
        session.createNativeMutationQuery("""
                        analyze record, person, court, legal_case, participation, charge, ruling, filing, outcome,
                            sentence, event, source, snapshot, claim, citation, revision, charge_due, field_due,
                            charge_standing, outcome_standing, conflict
                        """).executeUpdate();
    }
}
