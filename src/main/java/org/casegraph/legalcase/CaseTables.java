package org.casegraph.legalcase;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;
import org.casegraph.record.LabelSql;

/** Where cases, courts and who takes part are. */
@Singleton
class CaseTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.type("Query")
                .byKey("case", "Case")
                .pages("cases", "Case", CaseApi.ALL)
                .byKey("court", "Court");
        tables.record("Case", "CASE", "legal_case", "x.caption")
                .columns("caption", "docketNumber", "type", "status", "filedOn", "closedOn")
                .one("court", "Court", "x.court_id")
                .one("parent", "Case", "x.parent_id")
                .pages("related", "Case", CaseApi.RELATED)
                .pages("participations", "Participation", ParticipationApi.OF_CASE, ParticipationApi::withRole);
        tables.record("Court", "COURT", "court", "x.name")
                .columns("name", "jurisdiction")
                .pages("cases", "Case", CourtApi.CASES);
        tables.record("Participation", "PARTICIPATION", "participation", LabelSql.of("x.role"))
                .columns("role")
                .column("from", "x.from_on")
                .column("until", "x.until_on")
                .one("person", "Person", "x.person_id")
                .one("case", "Case", "x.case_id")
                .one("represents", "Person", "x.represents_id");
        tables.type("Person")
                .pages("participations", "Participation", ParticipationApi.OF_PERSON, ParticipationApi::withRole);
    }
}
