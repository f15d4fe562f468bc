package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.WriterLock;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.Rows;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Citations whose quote is gone from the newest text of their source: found in the background, and listed. */
@QuarkusTest
class DriftTest {

    private static final String LIST =
            "{ driftedCitations(filter: {source: \"%s\"}, first: 100) { totalCount nodes { quote { exact } claim { record {"
                    + " key } } verification { status lastFound { goneSince status start end score snapshot { capturedAt }"
                    + " } } } } }";

    private final String key = "drift-" + UUID.randomUUID();
    private final UUID source = new RecordRef(RecordKind.SOURCE, key).id();

    @Inject
    Session session;

    @Inject
    VerificationQueue queue;

    private void load(String text, String more) {
        Lines.load("""
                {"kind":"source","key":"%1$s","title":"S","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"%2$s %1$s"}}
                {"kind":"person","key":"%1$s","name":"Ann Doe","citations":[{"field":"name","source":"%1$s","quote":"Ann Doe"}]}
                %3$s
                """.formatted(key, text, more.replace("$", key)));
    }

    /** Another road than any of ours: what is due follows from the rows alone. */
    private void capture(String text, String at) {
        QuarkusTransaction.requiringNew().run(() -> capture(text + " " + key, Instant.parse(at)));
    }

    private void capture(String text, Instant at) {
        session.createNativeMutationQuery("insert into source_text (sha256, text)"
                        + " values (encode(sha256(convert_to(:text, 'UTF8')), 'hex'), :text)")
                .setParameter("text", text)
                .executeUpdate();
        session.createNativeMutationQuery("insert into snapshot (source_id, sha256, captured_at, characters)"
                        + " values (:source, encode(sha256(convert_to(:text, 'UTF8')), 'hex'), :at, length(:text))")
                .setParameter("source", source)
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<String> due() {
        return Rows.of("select cardinality(citations) from verification_due where source_id = '" + source + "'");
    }

    private void awaitNothingDue() throws InterruptedException {
        for (int i = 0; i < 400 && !due().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(due()).isEmpty();
    }

    private JsonPath drifted() {
        return data(LIST.formatted(key));
    }

    @Test
    void aQuoteThatIsGoneIsListedUntilItIsBack() throws Exception {
        load("Here is Ann Doe.", "");
        assertThat(due()).isEmpty();
        assertThat(drifted().getInt("driftedCitations.totalCount")).isZero();
        capture("Here is nobody.", "2024-02-01T00:00:00Z");
        awaitNothingDue();
        JsonPath list = drifted();
        assertThat(list.getInt("driftedCitations.totalCount")).isEqualTo(1);
        list.setRootPath("data.driftedCitations.nodes[0]");
        assertThat(list.getString("claim.record.key")).isEqualTo(key);
        assertThat(list.getString("verification.status")).isEqualTo("ORPHANED");
        assertThat(list.getString("verification.lastFound.status")).isEqualTo("EXACT");
        assertThat(list.getInt("verification.lastFound.start")).isEqualTo(8);
        assertThat(list.getInt("verification.lastFound.end")).isEqualTo(15);
        assertThat(list.getString("verification.lastFound.snapshot.capturedAt")).isEqualTo("2024-01-01T00:00:00Z");
        String since = list.getString("verification.lastFound.goneSince");
        // Still gone: since then, and last found there.
        capture("Here is still nobody.", "2024-03-01T00:00:00Z");
        awaitNothingDue();
        assertThat(drifted().getString("driftedCitations.nodes[0].verification.lastFound.goneSince"))
                .isEqualTo(since);
        capture("Ann Doe is back.", "2024-04-01T00:00:00Z");
        awaitNothingDue();
        assertThat(drifted().getInt("driftedCitations.totalCount")).isZero();
        assertThat(Rows.of("select status, last_found_status from citation where source_id = '" + source + "'"))
                .containsExactly("EXACT null");
    }

    @Test
    void aQuoteThatStandsInSeveralPlacesNowHasDriftedToo() throws Exception {
        load("Here is Ann Doe.", "");
        capture("Ann Doe, Ann Doe and again Ann Doe.", "2024-02-01T00:00:00Z");
        awaitNothingDue();
        assertThat(drifted().getString("driftedCitations.nodes[0].verification.status"))
                .isEqualTo("AMBIGUOUS");
    }

    @Test
    void anImportFindsItAtOnce() {
        load("Here is Ann Doe.", "");
        Lines.load("""
                {"kind":"source","key":"%1$s","title":"S","snapshot":{"capturedAt":"2025-01-01T00:00:00Z","text":"No more %1$s"}}
                """.formatted(key));
        assertThat(due()).isEmpty();
        assertThat(drifted().getInt("driftedCitations.totalCount")).isEqualTo(1);
    }

    @Test
    void whatWasNeverFoundHasNotDrifted() throws Exception {
        load("Here is nobody.", "");
        capture("Here is nobody either.", "2024-02-01T00:00:00Z");
        awaitNothingDue();
        assertThat(Rows.of("select status from citation where source_id = '" + source + "'"))
                .containsExactly("ORPHANED");
        assertThat(drifted().getInt("driftedCitations.totalCount")).isZero();
    }

    @Test
    void anOlderTextChangesNothing() throws Exception {
        load("Here is Ann Doe.", "");
        capture("Here was nobody.", "2020-01-01T00:00:00Z");
        awaitNothingDue();
        assertThat(Rows.of("select status from citation where source_id = '" + source + "'"))
                .containsExactly("EXACT");
    }

    @Test
    void whatIsNotPublicIsNotListed() throws Exception {
        load("Here is Ann Doe, hidden.", """
                {"kind":"person","key":"$/draft","name":"Hidden","state":"DRAFT","citations":[{"field":"name","source":"$","quote":"hidden"}]}
                """);
        capture("Here is nobody.", "2024-02-01T00:00:00Z");
        awaitNothingDue();
        assertThat(Rows.of(
                        "select count(*) from citation where drifted_at is not null and source_id = '" + source + "'"))
                .containsExactly("2");
        assertThat(drifted().getList("driftedCitations.nodes.claim.record.key")).containsExactly(key);
        assertThat(drifted().getInt("driftedCitations.totalCount")).isEqualTo(1);
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"retracted\":true}".formatted(key));
        assertThat(drifted().getInt("driftedCitations.totalCount")).isZero();
        Lines.load("{\"kind\":\"source\",\"key\":\"%s\",\"retracted\":true}".formatted(key));
        assertThat(ask(LIST.formatted(key)).getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void whatIsDueOutlivesWhoNotedIt() throws Exception {
        load("Here is Ann Doe.", "");
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        // While somebody writes, what is due waits; it stands in the database, and the answers are as before.
        CompletableFuture<Void> writer = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    WriterLock.take(session);
                    held.countDown();
                    await(release);
                }));
        held.await();
        capture("Here is nobody.", "2024-02-01T00:00:00Z");
        Thread.sleep(500);
        assertThat(due()).hasSize(1);
        assertThat(drifted().getInt("driftedCitations.totalCount")).isZero();
        release.countDown();
        writer.join();
        awaitNothingDue();
        assertThat(drifted().getInt("driftedCitations.totalCount")).isEqualTo(1);
    }

    @Test
    void whoWritesMayLeaveASourceToTheBackground() throws Exception {
        load("Here is Ann Doe.", "");
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery(
                            "update citation set status = 'NOT_CHECKED', score = null, found_start = null,"
                                    + " found_end = null, snapshot_sha256 = null where source_id = :source")
                    .setParameter("source", source)
                    .executeUpdate();
            session.createNativeMutationQuery("delete from field_due").executeUpdate();
            queue.add(Set.of(source));
        });
        awaitNothingDue();
        assertThat(Rows.of("select status from citation where source_id = '" + source + "'"))
                .containsExactly("EXACT");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyCitationsAreCheckedPieceByPieceAndPagedThrough() throws Exception {
        int many = 2_500;
        String claim = "{'kind':'claim','record':{'kind':'PERSON','key':'$'},'field':'point.%d','value':'so',"
                + "'citations':[{'source':'$','quote':'Ann Doe'}]}";
        load(
                "Here is Ann Doe.",
                IntStream.range(0, many)
                        .mapToObj(i -> claim.replace('\'', '"').formatted(i))
                        .collect(Collectors.joining("\n")));
        QuarkusTransaction.requiringNew().run(() -> {
            WriterLock.take(session);
            capture("Here is nobody. " + key, Instant.parse("2024-02-01T00:00:00Z"));
            assertThat(queue.workOff(false)).isEqualTo(1);
            assertThat(session.createNativeQuery(
                                    "select cardinality(citations) from verification_due where source_id = :source"
                                            + " order by id",
                                    Integer.class)
                            .setParameter("source", source)
                            .getResultList())
                    .containsExactly(1_000, 1_000, 501);
        });
        awaitNothingDue();
        JsonPath page = drifted();
        assertThat(page.getInt("driftedCitations.totalCount")).isEqualTo(many + 1);
        assertThat(page.getList("driftedCitations.nodes")).hasSize(100);
        String one = LIST.formatted(key).replace("100", "1");
        assertThat(statements(LIST.formatted(key))).isEqualTo(statements(one));
    }

    @Test
    void theListIsFilteredByCase() throws Exception {
        load("Here is Ann Doe of Quay Street.", """
                {"kind":"case","key":"$","caption":"Ann Doe","citations":[{"field":"caption","source":"$","quote":"Ann Doe"}]}
                {"kind":"ruling","key":"$/r","case":"$","type":"ORDER","title":"Quay","citations":[{"field":"title","source":"$","quote":"Quay Street"}]}
                """);
        capture("Here is nobody.", "2024-02-01T00:00:00Z");
        awaitNothingDue();
        JsonPath list = data(
                "{ driftedCitations(filter: {case: \"%s\"}) { totalCount nodes { quote { exact } } } }".formatted(key));
        assertThat(list.getInt("driftedCitations.totalCount")).isEqualTo(2);
        assertThat(list.getList("driftedCitations.nodes.quote.exact"))
                .containsExactlyInAnyOrder("Ann Doe", "Quay Street");
        assertThat(drifted().getInt("driftedCitations.totalCount")).isEqualTo(3);
    }
}
