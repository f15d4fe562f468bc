package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.importer.ImportReport.Counts;
import org.junit.jupiter.api.Test;

/** What is written, and what is not. */
@QuarkusTest
class ImportOptionsTest {

    private static final String ANN = "{'kind':'person','key':'$ann','name':'Ann'}";

    private final Trial trial = new Trial();

    @Test
    void aDryRunChecksEverythingAndKeepsNothing() {
        List<String> before = trial.footprint();
        trial.with(ImportOptions.defaults().withDryRun(true));
        ImportReport report = trial.load(
                ANN,
                "{'kind':'source','key':'$s','title':'S','snapshot':"
                        + "{'capturedAt':'2024-01-01T00:00:00Z','text':'" + trial.text("$") + "'},'citations':"
                        + "[{'field':'title','source':'$s','quote':'" + trial.text("$") + "'}]}");
        assertThat(report.dryRun()).isTrue();
        assertThat(report.written()).isFalse();
        assertThat(report.allRecords().created()).isEqualTo(2);
        assertThat(report.textsStored()).isEqualTo(1);
        assertThat(report.citations()).containsOnlyKeys(VerificationStatus.EXACT);
        assertThat(trial.footprint()).isEqualTo(before);
        assertThat(Trial.told(trial.run("{'kind':'person','key':'$ann'}"))).containsExactly("1 MISSING_FIELD /name");
    }

    @Test
    void oneProblemKeepsEverythingOut() {
        List<String> before = trial.footprint();
        ImportReport report = trial.run(ANN, "{'kind':'person','key':'$bob'}");
        assertThat(report.written()).isFalse();
        assertThat(report.linesLeftOut()).isEqualTo(1);
        assertThat(trial.footprint()).isEqualTo(before);
    }

    @Test
    void continueOnErrorLeavesOutBadLinesAndWhatNeedsThem() {
        trial.load("{'kind':'court','key':'$k','name':'K'}");
        trial.with(ImportOptions.defaults().withContinueOnError(true));
        ImportReport report = trial.run(
                ANN,
                "{'kind':'case','key':'$c','caption':7}",
                "{'kind':'charge','key':'$x','case':'$c','person':'$ann','offense':'X'}",
                "{'kind':'outcome','key':'$o','charge':'$x','disposition':'GUILTY_PLEA'}",
                "{'kind':'sentence','key':'$p','outcome':'$o','type':'FINE'}",
                "not json",
                "{'kind':'court','key':'$k','name':7}",
                "{'kind':'case','key':'$d','caption':'D','court':'$k'}");
        assertThat(Trial.told(report))
                .containsExactly(
                        "2 WRONG_TYPE /caption",
                        "3 DANGLING_REFERENCE /case",
                        "4 DANGLING_REFERENCE /charge",
                        "5 DANGLING_REFERENCE /outcome",
                        "6 BAD_JSON ",
                        "7 WRONG_TYPE /name");
        assertThat(report.written()).isTrue();
        assertThat(report.linesLeftOut()).isEqualTo(6);
        assertThat(report.allRecords()).isEqualTo(new Counts(2, 0, 0));
        assertThat(trial.rows("select key from legal_case where key like '$%'")).containsExactly(trial.text("$d"));
    }
}
