package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped examples show of claims, conflicts, corroboration and verification. */
@QuarkusTest
class ExamplesTest {

    @Test
    void theInventedCaseShowsEveryVerificationStatus() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String record : records("halmaria-v-orrevale-and-vaskerby")) {
            count(record, counts);
        }
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder("EXACT", "NORMALIZED", "FUZZY", "AMBIGUOUS", "ORPHANED", "NOT_CHECKED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON | alec-baldwin                            | name
                    PERSON | kari-morrissey                          | name
                    PERSON | hannah-gutierrez-reed                   | name
                    FILING | nm-v-baldwin/notice-of-appeal           | prosecution.wording
                    PERSON | tamsin-orrevale                         | name
                    """)
    void settledConflictsSayWhy(String kind, String key, String field) {
        JsonPath conflict = conflict(kind, key, field);
        assertThat(conflict.getString("accepted.value")).isNotBlank();
        assertThat(conflict.getString("reason")).isNotBlank();
        assertThat(conflict.getList("claims.value")).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON | matthew-hutchins                        | litigation.step
                    CHARGE | nm-v-baldwin/involuntary-manslaughter   | defendant.culpability
                    RULING | nm-v-baldwin/dismissal                  | evidence.significance
                    EVENT  | rust-shooting                           | gun.discharge
                    PERSON | tamsin-orrevale                         | person.age
                    """)
    void openConflictsShowAllSidesAndAcceptNone(String kind, String key, String field) {
        JsonPath conflict = conflict(kind, key, field);
        assertThat(conflict.getString("accepted")).isNull();
        assertThat(conflict.getList("claims.value")).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"EVENT,rust-shooting,occurredOn,2021-10-21", "RULING,nm-v-baldwin/dismissal,decidedOn,2024-07-12"})
    void aCoarserDateIsNoConflict(String kind, String key, String field, String shown) {
        JsonPath record = data(
                "{ record(kind:%s, key:\"%s\") { conflicts { field } claims(field:\"%s\", first:100) { nodes { value accepted } } } }"
                        .formatted(kind, key, field));
        assertThat(record.getList("record.conflicts.field")).doesNotContain(field);
        assertThat(record.getList("record.claims.nodes.value")).contains(shown).hasSizeGreaterThan(1);
        assertThat(record.getList("record.claims.nodes.findAll { it.accepted }.value"))
                .containsExactly(shown);
    }

    @Test
    void aCopyDoesNotCorroborate() {
        JsonPath claims = data("""
                { record(kind: EVENT, key: "old-ropeworks-fire") {
                    claims(field: "damage.amount") { nodes { corroboration { sources independentSources } } } } }
                """);
        assertThat(claims.getList("record.claims.nodes.corroboration.sources")).contains(3);
        assertThat(claims.getList("record.claims.nodes.corroboration.independentSources"))
                .containsOnly(1);
    }

    @Test
    void statedFieldsWithoutAVerifiedQuoteAreListed() {
        JsonPath answer = data("{ source(key:\"invented-radio-fire\") { uncitedFields } }");
        assertThat(answer.getList("source.uncitedFields")).contains("title");
        answer = data("{ person(key:\"tamsin-orrevale\") { uncitedFields } }");
        assertThat(answer.getList("person.uncitedFields")).doesNotContain("name");
    }

    @Test
    void theReversedConvictionIsNotShownAsStanding() {
        JsonPath charge = data("""
                { charge(key: "halmaria-v-orrevale-and-vaskerby/reckless-burning/tamsin-orrevale") {
                    status asConvicted: statusOn(date: "2021-12") reversed: statusOn(date: "2022-07")
                    replaces { key status }
                    outcomes { disposition final replacedBy { disposition } } } }
                """);
        charge.setRootPath("data.charge");
        assertThat(charge.getString("status")).isEqualTo("ACQUITTED");
        assertThat(charge.getString("asConvicted")).isEqualTo("CONVICTED");
        assertThat(charge.getString("reversed")).isEqualTo("PENDING");
        assertThat(charge.getString("replaces.status")).isEqualTo("REPLACED");
        assertThat(charge.getList("outcomes.disposition"))
                .containsExactly("GUILTY_VERDICT", "REVERSED", "NOT_GUILTY_VERDICT");
        assertThat(charge.getList("outcomes.final")).containsExactly(false, false, true);
    }

    private static JsonPath conflict(String kind, String key, String field) {
        JsonPath answer = data(
                "{ record(kind:%s, key:\"%s\") { conflicts { field reason accepted { value } claims { value } } } }"
                        .formatted(kind, key));
        int place = answer.getList("record.conflicts.field").indexOf(field);
        assertThat(place).as("conflict on " + field).isNotNegative();
        answer.setRootPath("data.record.conflicts[" + place + "]");
        return answer;
    }

    private static List<String> records(String caseKey) {
        JsonPath answer = data("""
                { case(key: "%s") { id
                    timeline(first: 100) { nodes { ... on Record { id } } }
                    participations(first: 100) { nodes { id person { id } } } court { id } } }
                """.formatted(caseKey));
        List<String> ids = new ArrayList<>(answer.getList("case.timeline.nodes.id"));
        ids.addAll(answer.getList("case.participations.nodes.person.id"));
        ids.addAll(answer.getList("case.participations.nodes.id"));
        ids.add(answer.getString("case.id"));
        ids.add(answer.getString("case.court.id"));
        return ids;
    }

    private static void count(String id, Map<String, Integer> counts) {
        List<String> statuses =
                data("{ node(id:\"%s\") { ... on Record { citations(first: 100) { nodes { verification { status } } } } } }"
                                .formatted(id))
                        .getList("node.citations.nodes.verification.status");
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    }
}
