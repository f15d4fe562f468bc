package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NodeApiTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, alec-baldwin, Person",
        "CASE, nm-v-baldwin, Case",
        "COURT, quorrimouth-district-court, Court",
        "CHARGE, nm-v-baldwin/involuntary-manslaughter, Charge",
        "FILING, nm-v-baldwin/notice-of-appeal, Filing",
        "RULING, nm-v-baldwin/dismissal, Ruling",
        "OUTCOME, nm-v-baldwin/involuntary-manslaughter/dismissed, Outcome",
        "SENTENCE, nm-v-gutierrez-reed/involuntary-manslaughter/prison, Sentence",
        "EVENT, rust-shooting, Event",
        "SOURCE, seed-003, Source"
    })
    void aRecordIsFoundByItsKeyAndByItsId(String kind, String key, String type) {
        JsonPath record = data("{ record(kind:%s, key:\"%s\") { id kind label version state } }".formatted(kind, key));
        assertThat(record.getString("record.kind")).isEqualTo(kind);
        assertThat(record.getString("record.label")).isNotBlank();
        String id = record.getString("record.id");
        JsonPath node = data("{ node(id:\"%s\") { __typename id ... on Record { key } } }".formatted(id));
        assertThat(node.getString("node.__typename")).isEqualTo(type);
        assertThat(node.getString("node.id")).isEqualTo(id);
        assertThat(node.getString("node.key")).isEqualTo(key);
    }

    @Test
    void participationsClaimsAndCitationsAreNodesToo() {
        JsonPath person = data("""
                { person(key: "alec-baldwin") { participations(first: 1) { nodes { id } }
                    claims(first: 1) { nodes { id } } citations(first: 1) { nodes { id } } } }
                """);
        String ids = "[\"%s\", \"%s\", \"%s\"]"
                .formatted(
                        person.getString("person.participations.nodes[0].id"),
                        person.getString("person.claims.nodes[0].id"),
                        person.getString("person.citations.nodes[0].id"));
        assertThat(data("{ nodes(ids: %s) { __typename } }".formatted(ids)).getList("nodes.__typename"))
                .containsExactly("Participation", "Claim", "Citation");
    }

    @Test
    void nodesKeepTheirOrderAndAreNullWhereThereIsNothing() {
        String alec = id("PERSON", "alec-baldwin");
        String film = id("EVENT", "rust-premiere");
        String none = "person_00000000000080008000000000000000";
        String ids = "[\"%s\", \"%s\", \"%s\", \"%s\"]".formatted(film, none, alec, film);
        List<Map<String, String>> nodes =
                data("{ nodes(ids: %s) { id } }".formatted(ids)).getList("nodes");
        assertThat(nodes).containsExactly(Map.of("id", film), null, Map.of("id", alec), Map.of("id", film));
    }

    @Test
    void manyNodesOfAKindAreOneStatement() {
        String two = "[\"%s\", \"%s\"]".formatted(id("PERSON", "alec-baldwin"), id("PERSON", "joel-souza"));
        assertThat(statements("{ nodes(ids: %s) { id } }".formatted(two))).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsNull() {
        JsonPath answer = data(
                "{ person(key:\"nobody\") { name } case(key:\"\\u0000\") { id } record(kind: CASE, key: \"No Key!\") { id } }");
        assertThat(answer.<Object>get("person")).isNull();
        assertThat(answer.<Object>get("case")).isNull();
        assertThat(answer.<Object>get("record")).isNull();
    }

    @Test
    void whatIsNoIdIsAnError() {
        for (String id : List.of("", "1", "person_1", "UEVSU09OOjE=", "spaceship_00000000000080008000000000000000x")) {
            JsonPath answer = ask("{ node(id:\"%s\") { id } }".formatted(id));
            assertThat(answer.getList("errors")).as(id).hasSize(1);
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
            assertThat(answer.getString("errors[0].message"))
                    .isEqualTo("`id`: This is not an id that this server gave out.");
        }
    }

    private static String id(String kind, String key) {
        return data("{ record(kind:%s, key:\"%s\") { id } }".formatted(kind, key))
                .getString("record.id");
    }
}
