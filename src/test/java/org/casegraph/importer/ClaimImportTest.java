package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lines do to claims, their citations and which of them is accepted. */
@QuarkusTest
class ClaimImportTest {

    private static final String CITED = "'citations':[{'source':'$s','quote':'q'}]}";

    private final Trial trial = new Trial();

    @BeforeEach
    void source() {
        trial.load("{'kind':'source','key':'$s','title':'S'}");
    }

    private static String person(String name, String... citations) {
        return "{'kind':'person','key':'$a','name':'" + name + "','citations':[" + String.join(",", citations) + "]}";
    }

    private static String citation(String quote, String basis) {
        return "{'field':'name','source':'$s','quote':'" + quote + "','basis':'" + basis + "'}";
    }

    private static String claim(String field, String value, String more) {
        return "{'kind':'claim','record':{'kind':'PERSON','key':'$a'},'field':'" + field + "','value':'" + value + "',"
                + more + CITED;
    }

    private List<String> claims(String field) {
        return trial.rows("select c.position, c.value, c.basis, c.accepted, c.accepted_because,"
                + " (select string_agg(x.exact, ',' order by x.position) from citation x where x.claim_id = c.id)"
                + " from claim c join person p on p.id = c.record_id where p.key = '$a' and c.field = '" + field + "'"
                + " order by c.position");
    }

    private List<String> lastChanges() {
        return trial.rows("select c->>'field', c->>'from', c->>'to' from person x join revision r"
                + " on r.record_id = x.id and r.version = x.version,"
                + " jsonb_array_elements(r.changes) with ordinality j(c, n) where x.key = '$a' order by n");
    }

    @Test
    void citationsOfALineMakeOneClaimAndAcceptIt() {
        trial.load(person("Ann", citation("q1", "REPORTED"), citation("q2", "REPORTED"), citation("q1", "REPORTED")));
        assertThat(claims("name")).containsExactly("0 Ann REPORTED t null q1,q2");
    }

    @Test
    void citationsAreAddedAndNeverTakenAway() {
        trial.load(person("Ann", citation("q1", "REPORTED")));
        trial.load(person("Ann", citation("q2", "REPORTED"), citation("q3", "STATEMENT")));
        trial.load("{'kind':'person','key':'$a','citations':[" + citation("q4", "REPORTED") + "]}");
        assertThat(claims("name")).containsExactly("0 Ann REPORTED t null q1,q2,q4", "1 Ann STATEMENT f null q3");
        assertThat(trial.row("select version from person where key = '$a'")).isEqualTo("3");
    }

    @Test
    void theAcceptanceMovesWithTheValue() {
        trial.load(person("Ann", citation("q1", "REPORTED")));
        trial.load(person("Anna", citation("q2", "REPORTED")));
        assertThat(claims("name")).containsExactly("0 Ann REPORTED f null q1", "1 Anna REPORTED t null q2");
        assertThat(lastChanges()).hasSize(3).startsWith("name Ann Anna");
        trial.load(person("Bob"));
        assertThat(claims("name")).containsExactly("0 Ann REPORTED f null q1", "1 Anna REPORTED f null q2");
        trial.load(person("Ann"));
        assertThat(claims("name")).containsExactly("0 Ann REPORTED t null q1", "1 Anna REPORTED f null q2");
    }

    @Test
    void aClaimThatDiffersStandsBeside() {
        trial.load(person("Ann", citation("q1", "REPORTED")), claim("name", "Anne", ""));
        assertThat(claims("name")).containsExactly("0 Ann REPORTED t null q1", "1 Anne REPORTED f null q");
        assertThat(trial.row("select name from person where key = '$a'")).isEqualTo("Ann");
    }

    @Test
    void anAcceptedClaimSettlesAndStaysSettled() {
        String settled = claim("name", "Ann", "'basis':'COURT_FINDING','accepted':true,'acceptedBecause':'so',");
        trial.load(person("Ann", citation("q1", "REPORTED")), claim("name", "Anne", ""));
        trial.load(settled);
        List<String> after =
                List.of("0 Ann REPORTED f null q1", "1 Anne REPORTED f null q", "2 Ann COURT_FINDING t so q");
        assertThat(claims("name")).isEqualTo(after);
        assertThat(lastChanges())
                .containsExactly(
                        "name.claims null Ann (COURT_FINDING)",
                        trial.text("name.citations null $s: q"),
                        "name.acceptedBecause null so",
                        "name.accepted Ann Ann (COURT_FINDING)");
        trial.load(person("Ann", citation("q1", "REPORTED")));
        trial.load(settled);
        assertThat(claims("name")).isEqualTo(after);
        assertThat(trial.row("select version from person where key = '$a'")).isEqualTo("2");
    }

    @Test
    void anAcceptedClaimStatesWhatTheRecordDoesNot() {
        trial.load(person("Ann"), claim("description", "A clerk", "'accepted':true,"));
        assertThat(trial.row("select description, version from person where key = '$a'"))
                .isEqualTo("A clerk 1");
        trial.load(claim("type", "ORGANIZATION", "'accepted':true,"));
        assertThat(trial.row("select type, version from person where key = '$a'"))
                .isEqualTo("ORGANIZATION 2");
        assertThat(claims("type")).containsExactly("1 ORGANIZATION REPORTED t null q");
        assertThat(Trial.told(trial.run(claim("type", "NATURAL", "'accepted':true,"))))
                .containsExactly("1 ACCEPTED_DIFFERS /value");
        trial.load("{'kind':'person','key':'$a','type':'NATURAL'}", claim("type", "NATURAL", "'accepted':true,"));
        assertThat(claims("type")).containsExactly("1 ORGANIZATION REPORTED f null q", "2 NATURAL REPORTED t null q");
    }

    @Test
    void aPointThatIsNoFieldIsAcceptedByItself() {
        trial.load(person("Ann"), claim("mood", "grim", "'accepted':true,'acceptedBecause':'r',"));
        trial.load(claim("mood", "gay", ""));
        trial.load(claim("mood", "calm", "'accepted':true,"));
        assertThat(claims("mood"))
                .containsExactly("0 grim REPORTED f null q", "1 gay REPORTED f null q", "2 calm REPORTED t null q");
        assertThat(lastChanges()).endsWith("mood.accepted grim calm");
    }

    @Test
    void twoAcceptedClaimsOnOneFieldAreAProblem() {
        assertThat(Trial.told(trial.run(
                        person("Ann"),
                        claim("mood", "grim", "'accepted':true,"),
                        claim("mood", "grim", "'accepted':true,"),
                        claim("mood", "gay", "'accepted':true,"))))
                .containsExactly("4 ACCEPTED_TWICE /accepted");
    }

    @Test
    void aCitationOfAStoredValueMayComeWithoutIt() {
        trial.load("{'kind':'court','key':'$k','name':'K'}", "{'kind':'case','key':'$c','caption':'C','court':'$k'}");
        trial.load("{'kind':'case','key':'$c','citations':[{'field':'court','source':'$s','quote':'q'}]}");
        assertThat(trial.row("select l.value, l.accepted from claim l join legal_case c on c.id = l.record_id"
                        + " where c.key = '$c'"))
                .isEqualTo(trial.text("$k t"));
    }

    @Test
    void listsAreClaimedAsOneText() {
        trial.load(person("Ann"), "{'kind':'person','key':'$b','name':'Bob'}");
        trial.load("{'kind':'event','key':'$e','title':'E','people':['$a','$b'],'citations':"
                + "[{'field':'people','source':'$s','quote':'q'}]}");
        trial.load("{'kind':'claim','record':{'kind':'event','key':'$e'},'field':'people','value':'$b',"
                + "'basis':'STATEMENT',"
                + "'assertedBy':'$a'," + CITED);
        assertThat(trial.rows("select l.value, l.accepted, p.key from claim l join event e on e.id = l.record_id"
                        + " left join person p on p.id = l.asserted_by_id where e.key = '$e' order by l.position"))
                .containsExactly(trial.text("$a, $b t null"), trial.text("$b f $a"));
    }

    @Test
    void listsMayBePutInAnotherOrder() {
        trial.load(
                person("Ann"), "{'kind':'person','key':'$b','name':'Bob'}", "{'kind':'person','key':'$d','name':'D'}");
        trial.load("{'kind':'event','key':'$e','title':'E','people':['$a','$b']}");
        trial.load("{'kind':'event','key':'$e','people':['$b','$a','$d']}");
        trial.load("{'kind':'event','key':'$e','people':['$d','$a']}");
        assertThat(trial.rows("select p.key from event e join event_person x on x.event_id = e.id"
                        + " join person p on p.id = x.person_id where e.key = '$e' order by x.position"))
                .containsExactly(trial.text("$d"), trial.text("$a"));
    }

    @Test
    void aClaimOfWhatStandsByDefaultIsAcceptedAtOnce() {
        String[] lines = {person("Ann"), claim("type", "NATURAL", "")};
        trial.load(lines);
        assertThat(claims("type")).containsExactly("0 NATURAL REPORTED t null q");
        trial.load(lines);
        assertThat(trial.row("select version from person where key = '$a'")).isEqualTo("1");
    }
}
