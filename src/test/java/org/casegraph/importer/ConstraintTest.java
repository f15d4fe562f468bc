package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** What the database refuses whoever writes, and what an import makes of a refusal. */
@QuarkusTest
class ConstraintTest {

    private final Trial trial = new Trial();

    @BeforeEach
    void claimedCharge() {
        trial.load(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'person','key':'$a','name':'A'}",
                "{'kind':'person','key':'$b','name':'B'}",
                "{'kind':'case','key':'$c','caption':'C'}",
                "{'kind':'case','key':'$d','caption':'D'}",
                "{'kind':'ruling','key':'$r','case':'$c','type':'ORDER','title':'R'}",
                "{'kind':'ruling','key':'$q','case':'$d','type':'ORDER','title':'Q'}",
                "{'kind':'charge','key':'$x','case':'$c','person':'$a','offense':'X','citations':"
                        + "[{'field':'offense','source':'$s','quote':'q'}]}",
                "{'kind':'charge','key':'$y','case':'$c','person':'$b','offense':'Y'}",
                "{'kind':'outcome','key':'$o','charge':'$x','ruling':'$r','disposition':'DISMISSED'}",
                "{'kind':'outcome','key':'$p','charge':'$y','disposition':'DISMISSED'}",
                "{'kind':'claim','record':{'kind':'charge','key':'$x'},'field':'offense','value':'Z','citations':"
                        + "[{'source':'$s','quote':'z'}]}");
    }

    /** The rule by which the database refuses the transaction. */
    private String refused(String... statements) {
        String[] settled = new String[statements.length + 2];
        System.arraycopy(statements, 0, settled, 0, statements.length);
        settled[statements.length] = "delete from charge_due";
        settled[statements.length + 1] = "delete from field_due";
        return refusedAsIs(settled);
    }

    private String refusedAsIs(String... statements) {
        String[] filled = List.of(statements).stream().map(trial::sql).toArray(String[]::new);
        PSQLException refusal = catchThrowableOfType(PSQLException.class, () -> Sql.transact(filled));
        assertThat((Throwable) refusal).as(String.join("; ", filled)).isNotNull();
        return refusal.getServerErrorMessage().getConstraint();
    }

    @Test
    void noCitationWithoutItsClaimAndNoClaimWithoutItsCitation() {
        assertThat(refused("delete from claim l using charge x where l.record_id = x.id and x.key = '$x'"))
                .isEqualTo("citation_claim_id_record_id_fkey");
        assertThat(refused("delete from citation l using charge x where l.record_id = x.id and x.key = '$x'"))
                .isEqualTo("claim_id_first_citation_id_fkey");
    }

    @Test
    void nothingThatClaimsOrCitationsPointAtMayGo() {
        assertThat(refused("delete from source where key = '$s'")).isEqualTo("citation_source_id_fkey");
        assertThat(refused(
                        "delete from charge_standing s using charge x where s.charge_id = x.id and x.key = '$y'",
                        "delete from outcome where key = '$p'",
                        "delete from charge where key = '$y'"))
                .isEqualTo("revision_record_id_fkey");
    }

    @Test
    void oneAcceptedClaimAField() {
        assertThat(refused(
                        "update claim l set accepted = true from charge x where l.record_id = x.id and x.key = '$x'"))
                .isEqualTo("claim_accepted_once_a_field");
    }

    @Test
    void anOutcomeItsChargeAndItsRulingAgree() {
        String other = "(select id from %s where key = '$%s')";
        assertThat(refused("update outcome set ruling_id = " + other.formatted("ruling", "q") + " where key = '$o'"))
                .isEqualTo("outcome_case_agrees");
        assertThat(refused("update ruling set case_id = " + other.formatted("legal_case", "d") + " where key = '$r'"))
                .isEqualTo("outcome_case_agrees");
        assertThat(refused("update charge set case_id = " + other.formatted("legal_case", "d") + " where key = '$x'"))
                .isEqualTo("outcome_case_agrees");
        assertThat(refused("update outcome set replaces_id = " + other.formatted("outcome", "p") + " where key = '$o'"))
                .isEqualTo("outcome_replaces_id_charge_id_fkey");
        assertThat(refused("update charge set replaces_id = " + other.formatted("charge", "y") + " where key = '$x'"))
                .isEqualTo("charge_replaces_id_person_id_fkey");
    }

    @Test
    void aCaseThatARulingsCaseDescendsFromMayNotBeTakenAway() throws SQLException {
        String parent = "update legal_case set parent_id = %s where key = '$d'";
        String[] together = {
            parent.formatted("(select id from legal_case where key = '$c')"),
            "update outcome set ruling_id = (select id from ruling where key = '$q') where key = '$o'",
            "delete from charge_due"
        };
        Sql.transact(List.of(together).stream().map(trial::sql).toArray(String[]::new));
        assertThat(refused(parent.formatted("null"))).isEqualTo("outcome_case_agrees");
    }

    @Test
    void nothingMayStayDue() {
        assertThat(refusedAsIs("update charge set counts = 2 where key = '$x'")).isEqualTo("charge_due");
        assertThat(refusedAsIs("update outcome set grounds = 'G' where key = '$o'"))
                .isEqualTo("charge_due");
        assertThat(refusedAsIs(
                        "update claim l set value = 'W' from charge x where l.record_id = x.id and x.key = '$x'"))
                .isEqualTo("field_due");
    }

    @Test
    void aRefusalThatNoCheckForesawIsOneProblem() {
        List<String> before = trial.footprint();
        Sql.execute(trial.sql("alter table person add constraint no_zed check (name <> 'Zed $')"));
        try {
            ImportReport report = trial.run("{'kind':'person','key':'$z','name':'Zed $'}");
            assertThat(Trial.told(report)).containsExactly("0 CONSTRAINT ");
            assertThat(report.problems().getFirst().message()).contains("no_zed");
            assertThat(report.written()).isFalse();
            assertThat(trial.footprint()).isEqualTo(before);
        } finally {
            Sql.execute("alter table person drop constraint no_zed");
        }
    }

    @Test
    void importsThatComeTogetherGoOneAfterAnother() {
        List<CompletableFuture<ImportReport>> running = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> trial.run(
                        "{'kind':'person','key':'$n','name':'N" + i + "'}",
                        "{'kind':'person','key':'$n" + i + "','name':'N'}")))
                .toList();
        assertThat(running).allSatisfy(one -> assertThat(one.join().problems()).isEmpty());
        assertThat(trial.row("select version, (select count(*) from person n where n.key like '$n%') from person"
                        + " where key = '$n'"))
                .isEqualTo("6 7");
    }
}
