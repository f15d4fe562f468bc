package org.casegraph.charge;

import java.util.Optional;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.Description;

@Description("What charges are counted by.")
public enum ChargeGrouping {
    @Description("The offense, as it is written.")
    OFFENSE("x.offense"),
    @Description("The statute, as it is written.")
    STATUTE("x.statute"),
    @Description("How grave the offense is.")
    SEVERITY("x.severity"),
    @Description("Where the charge stands.")
    STATUS("s.status"),
    @Description("The disposition of the current outcome.")
    DISPOSITION("s.disposition"),
    @Description("The court that the case is before, by its key.")
    COURT("court.key", RecordKind.COURT, """
            join legal_case c on c.id = x.case_id
            left join court on court.id = c.court_id and court.visible
            """),
    @Description(
            "Who made the ruling of the current outcome, by key; a charge that several judges decided counts for each.")
    JUDGE("judge.key", RecordKind.PERSON, """
            left join outcome o on o.id = s.current_outcome_id
            left join lateral (
                select p.key from ruling r join ruling_judge j on j.ruling_id = r.id join person p on p.id = j.person_id
                where r.id = o.ruling_id and r.visible and p.visible
            ) judge on true
            """),
    @Description("The year in which the charge was filed.")
    YEAR_FILED("x.filed_on / 10000"),
    @Description("The year in which the current outcome was decided.")
    YEAR_DECIDED("s.decided_on / 10000");

    /** Over a row `x` of charge, `s` of charge_standing and what is joined: a text, or a year as a number. */
    final String expression;

    /** What is joined for it. */
    final String join;

    /** Of which the values are keys, if they are. */
    final Optional<RecordKind> kind;

    ChargeGrouping(String expression) {
        this.expression = expression;
        this.join = "";
        this.kind = Optional.empty();
    }

    ChargeGrouping(String expression, RecordKind kind, String join) {
        this.expression = expression;
        this.join = join;
        this.kind = Optional.of(kind);
    }
}
