package org.casegraph.ruling;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** Where rulings and filings are. */
@Singleton
class RulingTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.type("Query").byKey("ruling", "Ruling").pages("rulings", "Ruling", RulingApi.ALL);
        tables.type("Case").pages("rulings", "Ruling", RulingApi.OF_CASE).pages("filings", "Filing", FilingApi.OF_CASE);
        tables.type("Person").pages("rulings", "Ruling", RulingApi.OF_JUDGE);
        tables.record("Ruling", "RULING", "ruling", "x.title")
                .columns("type", "title", "decidedOn", "withPrejudice", "grounds", "summary")
                .one("case", "Case", "x.case_id")
                .one("reverses", "Ruling", "x.reverses_id")
                .whole("decidedBy", "Person", RulingApi.JUDGES)
                .whole("decides", "Filing", FilingApi.DECIDED);
        tables.record("Filing", "FILING", "filing", "x.title")
                .columns("type", "title", "filedOn", "status", "resolvedOn")
                .one("case", "Case", "x.case_id")
                .one("decidedBy", "Ruling", "x.decided_by_id")
                .one("appeals", "Ruling", "x.appeals_id")
                .whole("filedBy", "Person", FilingApi.FILERS);
    }
}
