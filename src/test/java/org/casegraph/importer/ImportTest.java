package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.casegraph.importer.ImportReport.Counts;
import org.casegraph.record.RecordKind;
import org.junit.jupiter.api.Test;

/** What lines do to records. */
@QuarkusTest
class ImportTest {

    private static final String ANN =
            "{'kind':'person','key':'$ann','name':'Ann','aliases':['Anna'],'description':'D'}";

    private final Trial trial = new Trial();

    @Test
    void aLineMayReferToWhatComesLater() {
        ImportReport report = trial.load(
                "{'kind':'claim','record':{'kind':'case','key':'$c'},'field':'caption','value':'Other',"
                        + "'assertedBy':'$ann','citations':[{'source':'$s','quote':'q'}]}",
                "{'kind':'charge','key':'$c/x','case':'$c','person':'$ann','offense':'X'}",
                "{'kind':'CASE','key':'$c','caption':'C'}",
                "{'kind':'source','key':'$s','title':'S'}",
                ANN);
        assertThat(report.lines()).isEqualTo(5);
        assertThat(report.allRecords()).isEqualTo(new Counts(4, 0, 0));
        assertThat(report.records().get(RecordKind.CHARGE)).isEqualTo(new Counts(1, 0, 0));
        assertThat(report.claimsMade()).isEqualTo(1);
        assertThat(trial.row("select p.name, c.caption, x.severity, x.counts, x.instrument, x.visible from charge x"
                        + " join person p on p.id = x.person_id join legal_case c on c.id = x.case_id"
                        + " where x.key = '$c/x'"))
                .isEqualTo("Ann C UNKNOWN 1 UNKNOWN t");
    }

    @Test
    void aFieldThatIsAbsentStaysAndNullClears() {
        trial.load(ANN);
        trial.load("{'kind':'person','key':'$ann','description':null}");
        assertThat(trial.row("select name, aliases, description, type, version from person where key = '$ann'"))
                .isEqualTo("Ann {Anna} null NATURAL 2");
        trial.load("{'kind':'person','key':'$ann','type':'ORGANIZATION','aliases':null}");
        trial.load("{'kind':'person','key':'$ann','type':null}");
        assertThat(trial.row("select name, aliases, description, type, version from person where key = '$ann'"))
                .isEqualTo("Ann {} null NATURAL 4");
    }

    @Test
    void theSameLinesAgainChangeNothing() {
        String[] lines = {
            ANN,
            "{'kind':'source','key':'$s','title':'S','snapshot':"
                    + "{'capturedAt':'2024-01-01T00:00:00.123456789Z','text':'Ann'}}",
            "{'kind':'event','key':'$e','title':'E','people':['$ann'],'occurredOn':'2024-07','citations':"
                    + "[{'field':'people','source':'$s','quote':'Ann'}]}",
            "{'kind':'sentence','key':'$p','outcome':'$o','type':'FINE','amount':'12500.00','currency':'USD'}",
            "{'kind':'outcome','key':'$o','charge':'$x','disposition':'GUILTY_PLEA'}",
            "{'kind':'charge','key':'$x','case':'$c','person':'$ann','offense':'X','maximumSentence':'p18m'}",
            "{'kind':'case','key':'$c','caption':'C'}",
            "{'kind':'claim','record':{'kind':'event','key':'$e'},'field':'mood','value':'grim','accepted':true,"
                    + "'acceptedBecause':'R','citations':[{'source':'$s','quote':'Ann'}]}",
        };
        trial.load(lines);
        List<String> before = trial.footprint();
        List<String> version = trial.rows("select version from data_version");
        ImportReport report = trial.load(lines);
        assertThat(report.allRecords()).isEqualTo(new Counts(0, 0, 7));
        assertThat(report.claimsMade() + report.citationsMade()).isZero();
        assertThat(trial.footprint()).isEqualTo(before);
        // Answers that were kept are kept on.
        assertThat(trial.rows("select version from data_version")).isEqualTo(version);
    }

    @Test
    void eachChangedRecordGetsOneRevision() {
        trial.load("{'kind':'source','key':'$s','title':'S'}", "{'kind':'court','key':'$k1','name':'K1'}");
        trial.with(ImportOptions.defaults().withBy("carl"))
                .load(
                        "{'kind':'case','key':'$c','caption':'C','court':'$k1','citations':"
                                + "[{'field':'court','source':'$s','quote':'q','basis':'ALLEGATION'}]}",
                        "{'kind':'claim','record':{'kind':'case','key':'$c'},'field':'caption','value':'D',"
                                + "'citations':[{'source':'$s','quote':'d','stance':'DISPUTES'}]}");
        trial.with(ImportOptions.defaults())
                .load(
                        "{'kind':'case','key':'$c','court':'$k2','filedOn':'2024'}",
                        "{'kind':'court','key':'$k2','name':'K2'}");
        assertThat(changes("legal_case", "$c"))
                .containsExactly(
                        "1 carl caption null C",
                        "1 carl court null $k1",
                        "1 carl court.claims null $k1 (ALLEGATION)",
                        "1 carl court.citations null $s: q",
                        "1 carl caption.claims null D",
                        "1 carl caption.citations null $s: d (DISPUTES)",
                        "2 import court $k1 $k2",
                        "2 import filedOn null 2024");
        assertThat(trial.row("select version, created_at = updated_at from legal_case where key = '$c'"))
                .isEqualTo("2 f");
        assertThat(trial.row("select version, created_at = updated_at from court where key = '$k1'"))
                .isEqualTo("1 t");
    }

    @Test
    void aRetractionHidesTheRecordAndWhatNeedsIt() {
        trial.load(
                ANN,
                "{'kind':'case','key':'$c','caption':'C'}",
                "{'kind':'charge','key':'$x','case':'$c','person':'$ann','offense':'X'}",
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'claim','record':{'kind':'charge','key':'$x'},'field':'offense','value':'Y',"
                        + "'citations':[{'source':'$s','quote':'q'}]}");
        assertThat(visible()).isEqualTo("t t t t");
        trial.load("{'kind':'person','key':'$ann','retracted':true,'reason':'a mistake'}");
        assertThat(visible()).isEqualTo("f f f f");
        assertThat(trial.row("select state, reason from person p join revision r on r.record_id = p.id"
                        + " and r.version = p.version where key = '$ann'"))
                .isEqualTo("RETRACTED a mistake");
        trial.load(ANN.replace("'D'", "'E'"));
        assertThat(visible()).isEqualTo("f f f f");
        trial.load("{'kind':'person','key':'$ann','state':'PUBLISHED'}");
        assertThat(visible()).isEqualTo("t t t t");
        assertThat(changes("person", "$ann").subList(3, 6))
                .containsExactly(
                        "2 import state PUBLISHED RETRACTED",
                        "3 import description D E",
                        "4 import state RETRACTED PUBLISHED");
    }

    private String visible() {
        return trial.row("select p.visible, x.visible, r.visible, l.visible from person p"
                + " join charge x on x.person_id = p.id join record r on r.id = x.id"
                + " join claim l on l.record_id = x.id where p.key = '$ann'");
    }

    @Test
    void aDraftIsNotSeen() {
        trial.load("{'kind':'person','key':'$ann','state':'DRAFT','name':'Ann'}");
        assertThat(trial.row("select state, visible from person where key = '$ann'"))
                .isEqualTo("DRAFT f");
    }

    @Test
    void onlyOneLineIsAboutARecord() {
        ImportReport report = trial.run(
                trial.file("one", ANN, ANN), trial.file("two", "{'kind':'person','key':'$ann','retracted':true}"));
        assertThat(report.problems())
                .extracting(Problem::file, Problem::line, Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("one", 2, ProblemCode.DUPLICATE_KEY, "/key"),
                        tuple("two", 1, ProblemCode.DUPLICATE_KEY, "/key"));
    }

    @Test
    void aSealedRecordIsNotOpened() {
        trial.load(ANN);
        Sql.execute(trial.sql("update person set state = 'SEALED' where key = '$ann'"));
        assertThat(Trial.told(trial.run("{'kind':'person','key':'$ann','state':'PUBLISHED'}")))
                .containsExactly("1 SEALED /state");
        assertThat(Trial.told(trial.run("{'kind':'person','key':'$ann','retracted':true}")))
                .containsExactly("1 SEALED /retracted");
        trial.load("{'kind':'person','key':'$ann','description':'E'}");
        assertThat(trial.row("select state, visible from person where key = '$ann'"))
                .isEqualTo("SEALED f");
    }

    private List<String> changes(String table, String key) {
        return trial
                .rows("select r.version, r.made_by, c->>'field', c->>'from', c->>'to' from " + table + " x"
                        + " join revision r on r.record_id = x.id,"
                        + " jsonb_array_elements(r.changes) with ordinality j(c, n)"
                        + " where x.key = '" + key + "' order by r.version, n")
                .stream()
                .map(row -> row.replace(trial.text("$"), "$"))
                .toList();
    }
}
