package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with lines together: circles, and records that do not belong to each other. */
@QuarkusTest
class GraphProblemTest {

    private final Trial trial = new Trial();

    @BeforeEach
    void twoCases() {
        trial.load(
                "{'kind':'person','key':'$a','name':'A'}",
                "{'kind':'person','key':'$b','name':'B'}",
                "{'kind':'case','key':'$c','caption':'C'}",
                "{'kind':'case','key':'$d','caption':'D'}",
                "{'kind':'charge','key':'$x','case':'$c','person':'$a','offense':'X'}",
                "{'kind':'charge','key':'$y','case':'$d','person':'$b','offense':'Y'}",
                "{'kind':'ruling','key':'$r','case':'$c','type':'ORDER','title':'R'}");
    }

    @Test
    void aCircleOfCasesIsToldWhereItIsMade() {
        assertThat(Trial.told(trial.run("{'kind':'case','key':'$c','parent':'$c'}")))
                .containsExactly("1 CYCLE /parent");
        trial.load(
                "{'kind':'case','key':'$d','parent':'$c'}", "{'kind':'case','key':'$e','caption':'E','parent':'$d'}");
        assertThat(Trial.told(trial.run("{'kind':'case','key':'$c','parent':'$e'}")))
                .containsExactly("1 CYCLE /parent");
        trial.load("{'kind':'case','key':'$c','parent':'$e'}", "{'kind':'case','key':'$d','parent':null}");
    }

    @Test
    void chargesOutcomesAndRulingsMakeNoCircles() {
        assertThat(Trial.told(trial.run(
                        "{'kind':'charge','key':'$x','replaces':'$z'}",
                        "{'kind':'charge','key':'$z','case':'$c','person':'$a','offense':'Z','replaces':'$x'}")))
                .containsExactly("1 CYCLE /replaces", "2 CYCLE /replaces");
        assertThat(Trial.told(trial.run(
                        "{'kind':'outcome','key':'$o','charge':'$x','disposition':'DISMISSED','replaces':'$p'}",
                        "{'kind':'outcome','key':'$p','charge':'$x','disposition':'REVERSED','replaces':'$o'}")))
                .containsExactly("1 CYCLE /replaces", "2 CYCLE /replaces");
        assertThat(Trial.told(trial.run("{'kind':'ruling','key':'$r','reverses':'$r'}")))
                .containsExactly("1 CYCLE /reverses");
    }

    @Test
    void reportsMayCreditEachOther() {
        assertThat(trial.run(
                                "{'kind':'source','key':'$s','title':'S','derivedFrom':['$t']}",
                                "{'kind':'source','key':'$t','title':'T','derivedFrom':['$s']}")
                        .clean())
                .isTrue();
    }

    @Test
    void aRulingDecidesInItsCaseOrInOneItDescendsFrom() {
        String outcome = "{'kind':'outcome','key':'$o','charge':'$y','disposition':'DISMISSED','ruling':'$r'}";
        assertThat(Trial.told(trial.run(outcome))).containsExactly("1 CASE_MISMATCH /ruling");
        trial.load("{'kind':'case','key':'$c','parent':'$d'}", outcome);
        assertThat(Trial.told(trial.run("{'kind':'case','key':'$c','parent':null}")))
                .containsExactly("1 CASE_MISMATCH /parent");
        assertThat(Trial.told(trial.run(
                        "{'kind':'charge','key':'$y','case':'$e'}", "{'kind':'case','key':'$e','caption':'E'}")))
                .containsExactly("1 CASE_MISMATCH /case");
        assertThat(Trial.told(trial.run(
                        "{'kind':'ruling','key':'$r','case':'$e'}", "{'kind':'case','key':'$e','caption':'E'}")))
                .containsExactly("1 CASE_MISMATCH /case");
    }

    @Test
    void whatIsReplacedIsOfTheSameChargeOrPerson() {
        trial.load("{'kind':'outcome','key':'$o','charge':'$x','disposition':'DISMISSED'}");
        assertThat(Trial.told(trial.run(
                        "{'kind':'outcome','key':'$p','charge':'$y','disposition':'REVERSED','replaces':'$o'}")))
                .containsExactly("1 CASE_MISMATCH /replaces");
        assertThat(Trial.told(trial.run("{'kind':'charge','key':'$y','replaces':'$x'}")))
                .containsExactly("1 CASE_MISMATCH /replaces");
        trial.load(
                "{'kind':'charge','key':'$z','case':'$c','person':'$a','offense':'Z','replaces':'$x'}",
                "{'kind':'outcome','key':'$p','charge':'$x','disposition':'REVERSED','replaces':'$o'}");
        assertThat(Trial.told(trial.run("{'kind':'charge','key':'$x','person':'$b'}")))
                .containsExactly("1 CASE_MISMATCH /person");
        assertThat(Trial.told(trial.run("{'kind':'outcome','key':'$o','charge':'$z'}")))
                .containsExactly("1 CASE_MISMATCH /charge");
    }

    @Test
    void anAcceptedClaimIsCheckedAsTheValueItStates() {
        ImportReport report = trial.run(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'claim','record':{'kind':'case','key':'$c'},'field':'parent','value':'$c','accepted':true,"
                        + "'citations':[{'source':'$s','quote':'q'}]}");
        assertThat(Trial.told(report)).containsExactly("2 CYCLE /value");
    }

    @Test
    void continueOnErrorChecksWhatRemains() {
        trial.load("{'kind':'case','key':'$d','parent':'$c'}");
        trial.with(ImportOptions.defaults().withContinueOnError(true));
        ImportReport report = trial.run(
                "{'kind':'case','key':'$d','parent':null,'type':'ROBOT'}", "{'kind':'case','key':'$c','parent':'$d'}");
        assertThat(Trial.told(report)).containsExactly("1 BAD_VALUE /type", "2 CYCLE /parent");
        assertThat(report.written()).isTrue();
    }
}
