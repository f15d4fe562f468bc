package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an import derives before it commits: the status of charges, and where claims contradict each other. */
@QuarkusTest
class DerivationImportTest {

    private final Trial trial = new Trial();

    @BeforeEach
    void charge() {
        trial.load(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'person','key':'$a','name':'A'}",
                "{'kind':'case','key':'$c','caption':'C'}",
                "{'kind':'charge','key':'$x','case':'$c','person':'$a','offense':'X','filedOn':'2024-01'}");
    }

    private String standing() {
        return trial.row("select s.status, o.key, (select count(*) from charge_step t where t.charge_id = s.charge_id)"
                        + " from charge x join charge_standing s on s.charge_id = x.id"
                        + " left join outcome o on o.id = s.current_outcome_id where x.key = '$x'")
                .replace(trial.text("$"), "$");
    }

    private String outcome(String key) {
        return trial.row("select s.stands, s.final from outcome_standing s join outcome o on o.id = s.outcome_id"
                + " where o.key = '" + key + "'");
    }

    private static String claim(String value, String stance, String source) {
        return "{'kind':'claim','record':{'kind':'charge','key':'$x'},'field':'filedOn','value':'" + value
                + "','citations':[{'source':'" + source + "','quote':'q','stance':'" + stance + "'}]}";
    }

    private int conflicts() {
        return trial.rows("select from conflict f join charge x on x.id = f.record_id where x.key = '$x'")
                .size();
    }

    @Test
    void aChargeStandsAsItsVisibleOutcomesSay() {
        assertThat(standing()).isEqualTo("PENDING null 1");
        trial.load(
                "{'kind':'ruling','key':'$r','case':'$c','type':'DISMISSAL','title':'R'}",
                "{'kind':'outcome','key':'$o','charge':'$x','ruling':'$r','disposition':'DISMISSED',"
                        + "'decidedOn':'2024-07'}");
        assertThat(standing()).isEqualTo("DISMISSED $o 2");
        assertThat(outcome("$o")).isEqualTo("t t");
        trial.load("{'kind':'filing','key':'$n','case':'$c','type':'NOTICE_OF_APPEAL','title':'N','status':'PENDING',"
                + "'filedOn':'2024-08','appeals':'$r'}");
        assertThat(outcome("$o")).isEqualTo("t f");
        trial.load("{'kind':'filing','key':'$n','status':'WITHDRAWN'}");
        assertThat(outcome("$o")).isEqualTo("t t");
        trial.load("{'kind':'outcome','key':'$o','retracted':true}");
        assertThat(standing()).isEqualTo("PENDING null 1");
        assertThat(trial.rows(
                        "select from outcome_standing s join outcome o on o.id = s.outcome_id where o.key = '$o'"))
                .isEmpty();
    }

    @Test
    void anOutcomeThatMovesChangesBothCharges() {
        trial.load(
                "{'kind':'charge','key':'$y','case':'$c','person':'$a','offense':'Y'}",
                "{'kind':'outcome','key':'$o','charge':'$x','disposition':'WITHDRAWN'}");
        assertThat(standing()).isEqualTo("WITHDRAWN $o 2");
        trial.load("{'kind':'outcome','key':'$o','charge':'$y'}");
        assertThat(standing()).isEqualTo("PENDING null 1");
        assertThat(
                        trial.row(
                                "select s.status from charge y join charge_standing s on s.charge_id = y.id where y.key = '$y'"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void anAmendedChargeReplacesTheFirst() {
        trial.load("{'kind':'charge','key':'$y','case':'$c','person':'$a','offense':'Y','replaces':'$x'}");
        assertThat(standing()).startsWith("REPLACED ");
        trial.load("{'kind':'charge','key':'$y','replaces':null}");
        assertThat(standing()).startsWith("PENDING ");
    }

    @Test
    void claimsThatContradictOpenAConflict() {
        ImportReport report = trial.load(claim("2024-01", "SUPPORTS", "$s"), claim("2024-01-19", "SUPPORTS", "$s"));
        assertThat(report.conflictsOpened()).isZero();
        report = trial.load(claim("2024-02", "SUPPORTS", "$s"));
        assertThat(report.conflictsOpened()).isEqualTo(1);
        assertThat(conflicts()).isEqualTo(1);
        report = trial.load(claim("2024-03", "SUPPORTS", "$s"));
        assertThat(report.conflictsOpened() + report.conflictsClosed()).isZero();
    }

    @Test
    void aConflictEndsWithTheSourceOfOneSide() {
        trial.load(
                "{'kind':'source','key':'$t','title':'T'}",
                claim("2024-01", "SUPPORTS", "$s"),
                claim("2024-02", "SUPPORTS", "$t"));
        assertThat(conflicts()).isEqualTo(1);
        ImportReport report = trial.load("{'kind':'source','key':'$t','retracted':true}");
        assertThat(report.conflictsClosed()).isEqualTo(1);
        assertThat(conflicts()).isZero();
        assertThat(trial.load("{'kind':'source','key':'$t','state':'PUBLISHED'}")
                        .conflictsOpened())
                .isEqualTo(1);
    }

    @Test
    void whatOnlyDisputesClaimsNothing() {
        ImportReport report = trial.load(claim("2024-01", "SUPPORTS", "$s"), claim("2024-02", "DISPUTES", "$s"));
        assertThat(report.conflictsOpened()).isZero();
    }

    @Test
    void nothingIsDueAfterwards() {
        trial.load(
                claim("2024-01", "SUPPORTS", "$s"),
                "{'kind':'outcome','key':'$o','charge':'$x','disposition':'DIVERTED'}");
        assertThat(trial.rows("select from charge_due union all select from field_due"))
                .isEmpty();
    }
}
