package org.casegraph.record;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** What all records have, and how scalars are written. */
@Singleton
class RecordTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.eachRecord().columns("key", "state", "version", "createdAt", "updatedAt");
        tables.scalar("PartialDate", quoted("partial_date_text(%s)"));
        tables.scalar("DateTime", quoted("instant_text(%s)"));
        tables.scalar("Duration", quoted("%s"));
        tables.scalar("Decimal", quoted("%s"));
    }

    private static String quoted(String text) {
        return "'\"' || " + text + " || '\"'";
    }
}
