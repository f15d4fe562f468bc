package org.casegraph.charge;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;
import org.casegraph.record.LabelSql;

/** Where charges, their outcomes and sentences are, and what is derived of them. */
@Singleton
class ChargeTables implements TableMap {

    private static final String STANDING = "(select s.%s from charge_standing s where s.charge_id = x.id)";

    @Override
    public void describe(Tables tables) {
        tables.type("Query")
                .pages("people", "Person", PeopleApi.ALL)
                .byKey("charge", "Charge")
                .pages("charges", "Charge", ChargeApi.ALL);
        tables.type("Person").pages("charges", "Charge", ChargeApi.OF_PERSON);
        tables.type("Case").pages("charges", "Charge", ChargeApi.OF_CASE);
        tables.type("Ruling").whole("outcomes", "Outcome", OutcomeApi.OF_RULING);
        tables.record("Charge", "CHARGE", "charge", "x.offense")
                .columns("offense", "statute", "severity", "degree", "counts", "filedOn", "instrument")
                .columns("maximumSentence")
                .column("status", STANDING.formatted("status"))
                .one("currentOutcome", "Outcome", STANDING.formatted("current_outcome_id"))
                .one("person", "Person", "x.person_id")
                .one("case", "Case", "x.case_id")
                .one("replaces", "Charge", "x.replaces_id")
                .whole("outcomes", "Outcome", OutcomeApi.OF_CHARGE);
        tables.record("Outcome", "OUTCOME", "outcome", LabelSql.of("x.disposition", "x.decided_on"))
                .columns("disposition", "reportedDisposition", "decidedOn", "grounds")
                .column("final", "coalesce((select s.final from outcome_standing s where s.outcome_id = x.id), false)")
                .one("charge", "Charge", "x.charge_id")
                .one("ruling", "Ruling", "x.ruling_id")
                .one("replaces", "Outcome", "x.replaces_id")
                .whole("sentences", "Sentence", OutcomeApi.SENTENCES);
        tables.record("Sentence", "SENTENCE", "sentence", LabelSql.of("x.type", "x.imposed_on"))
                .columns("type", "duration", "amount", "currency", "imposedOn", "suspended", "current")
                .one("outcome", "Outcome", "x.outcome_id");
    }
}
