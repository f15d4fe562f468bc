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
    COURT("court.key", RecordKind.COURT),
    @Description(
            "Who made the ruling of the current outcome, by key; a charge that several judges decided counts for each.")
    JUDGE("judge.key", RecordKind.PERSON),
    @Description("The year in which the charge was filed.")
    YEAR_FILED("left(partial_date_text(x.filed_on), 4)"),
    @Description("The year in which the current outcome was decided.")
    YEAR_DECIDED("left(partial_date_text(s.decided_on), 4)");

    /** Over a row `x` of charge, `s` of charge_standing, `court` and `judge`. */
    final String expression;

    /** Of which the values are keys, if they are. */
    final Optional<RecordKind> kind;

    ChargeGrouping(String expression) {
        this.expression = expression;
        this.kind = Optional.empty();
    }

    ChargeGrouping(String expression, RecordKind kind) {
        this.expression = expression;
        this.kind = Optional.of(kind);
    }
}
