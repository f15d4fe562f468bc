package org.casegraph.record;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is retracted leaves no trace on any road: each test loads a small world of its own, asks all roads while
 * everything is public, retracts one record, and asks the same again.
 */
@QuarkusTest
class VisibilityTest {

    private static final String RECORD = """
            __typename id key label version uncitedFields
            revisions(first: 100) { totalCount nodes { changes { field from to } } }
            claims(first: 20) { totalCount nodes { id value assertedBy { key }
                corroboration { sources independentSources publishers }
                citations { totalCount nodes { quote { exact } source { key derivedFrom { key } } } } } }
            citations(first: 100) { totalCount nodes { id quote { exact } } } conflicts { field }
            """;

    // Every road to a record that GraphQL has.
    private static final String ROADS = """
            { zed: person(key: "W/zed") { %1$s ...on Person { charges { totalCount nodes { key outcomes { key } } }
                timeline(first: 100) { totalCount nodes { ... on Record { key } } } footnotes { reference } } }
              zoe: person(key: "W/zoe") { %1$s ...on Person { rulings { totalCount nodes { key } }
                participations { totalCount nodes { key represents { key } case { key } } } } }
              case(key: "W/case") { %1$s ...on Case { related { nodes { key } }
                participations { totalCount nodes { key person { key } represents { key } } }
                charges { totalCount nodes { key status replaces { key } person { key } statusExplanation { because record { key } }
                  currentOutcome { key final } outcomes { key sentences { key } ruling { key } } } }
                filings { totalCount nodes { key filedBy { key } appeals { key } } }
                rulings { totalCount nodes { key decidedBy { key } outcomes { key } decides { key } } }
                timeline(first: 100) { totalCount nodes { ... on Record { key } } } footnotes { reference citation { quote { exact } } } } }
              beside: case(key: "W/beside") { parent { key } related { nodes { key } } }
              charge(key: "W/amended") { key status replaces { key } }
              ruling(key: "W/ruling") { %1$s }
              src: source(key: "W/src") { %1$s } copy: source(key: "W/copy") { %1$s ...on Source { derivedFrom { key } } }
              event: record(kind: EVENT, key: "W/event") { %1$s ...on Event { people { key } case { key } } }
              sentence: record(kind: SENTENCE, key: "W/sentence") { %1$s }
              outcome: record(kind: OUTCOME, key: "W/outcome") { %1$s ...on Outcome { ruling { key } } }
              filing: record(kind: FILING, key: "W/filing") { %1$s ...on Filing { appeals { key } } }
              participation: record(kind: PARTICIPATION, key: "W/part") { %1$s } }
            """.formatted(RECORD);

    // The roads that begin at no record: lists, counts, search, conflicts, statistics, references.
    private static final List<String> ROOTS = List.of(
            "people(filter: {text: \"W\"}, first: 100) { totalCount nodes { key label } }",
            "people(filter: {chargedWith: \"W\", role: DEFENSE_ATTORNEY}, first: 100) { totalCount nodes { key } }",
            "people(filter: {chargedWith: \"W\"}, first: 100) { totalCount nodes { key } }",
            "people(orderBy: UPDATED_DESC, first: 100) { nodes { key } }",
            "cases(filter: {text: \"W\"}, first: 100) { totalCount nodes { key label } }",
            "cases(orderBy: UPDATED_DESC, first: 100) { nodes { key caption } }",
            "charges(filter: {text: \"W\"}, first: 100) { totalCount nodes { key label } }",
            "charges(orderBy: DECIDED_DESC, first: 100) { nodes { key offense } }",
            "rulings(filter: {text: \"W\"}, first: 100) { totalCount nodes { key label } }",
            "sources(filter: {text: \"W\"}, first: 100) { totalCount nodes { key title publisher } }",
            "search(text: \"W\", first: 100) { totalCount nodes { key label } edges { score highlight } }",
            "search(text: \"\\\"W calm\\\"\", first: 100) { totalCount nodes { key label } edges { score highlight } }",
            "conflicts(first: 100) { nodes { record { key } } }",
            "chargeStatistics(groupBy: [OFFENSE, JUDGE, COURT], filter: {text: \"W\"}) { values charges people cases records { key } }");

    // What is retracted, and words that must not be anywhere in the answers after it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    person        | zed     | zed,Zed,charge,amended,outcome,sentence,calm,mood
                    person        | zoe     | zoe,Zoe,part
                    case          | case    | case,part,charge,amended,outcome,sentence,ruling,filing
                    source        | src     | src,hidden,press
                    source        | copy    | copy,once more
                    charge        | charge  | charge
                    charge        | amended | amended,outcome,sentence
                    ruling        | ruling  | ruling,verdict
                    outcome       | outcome | outcome,sentence
                    sentence      | sentence| sentence
                    filing        | filing  | filing,appeal
                    event         | event   | event,calm,mood
                    participation | part    | part
                    """)
    void aRetractedRecordIsGoneFromEveryRoad(String kind, String name, String gone) {
        // Not named after what is retracted, whose name must not be found afterwards.
        String world = "vis-" + Integer.toHexString((kind + name).hashCode());
        Lines.load(World.lines(world));
        String roads = ROADS.replace("W/", world + "/");
        List<String> ids = ids(roads);
        assertThat(ids).hasSizeGreaterThan(15);
        List<String> words = List.of(gone.split(","));
        String before = answer(roads) + roots(world);
        words.forEach(word -> assertThat(before).contains(marked(word, world)));

        Lines.load("{\"kind\":\"%s\",\"key\":\"%s/%s\",\"retracted\":true,\"reason\":\"Made in error\"}"
                .formatted(kind, world, name));

        String after = answer(roads) + roots(world) + nodes(ids);
        words.forEach(word -> assertThat(after).doesNotContain(marked(word, world)));
        assertThat(after).doesNotContain("RETRACTED").doesNotContain("Made in error");
    }

    @Test
    void aReferenceToWhatIsHiddenLooksAsIfNobodyHadStatedIt() {
        Lines.load("""
                {"kind":"court","key":"vis-court","name":"Vis Court"}
                {"kind":"case","key":"vis-case","caption":"Vis case","court":"vis-court"}
                """);
        String query = "{ case(key: \"vis-case\") { court { key } uncitedFields } }";
        assertThat(data(query).getList("case.uncitedFields")).containsExactly("caption", "court");
        Lines.load("{\"kind\":\"court\",\"key\":\"vis-court\",\"retracted\":true,\"reason\":\"test\"}");
        assertThat(data(query).<Object>get("case.court")).isNull();
        assertThat(data(query).getList("case.uncitedFields")).containsExactly("caption");
    }

    @Test
    void aDraftIsNotPublic() {
        Lines.load("{\"kind\":\"person\",\"key\":\"vis-draft\",\"state\":\"DRAFT\",\"name\":\"Nobody Yet\"}");
        assertThat(data("{ person(key:\"vis-draft\") { name } }").<Object>get("person"))
                .isNull();
        Lines.load("{\"kind\":\"person\",\"key\":\"vis-draft\",\"state\":\"PUBLISHED\",\"name\":\"Nobody Yet\"}");
        assertThat(data("{ person(key:\"vis-draft\") { name } }").getString("person.name"))
                .isEqualTo("Nobody Yet");
    }

    // Keys and labels carry the world's name; words of texts stand for themselves.
    private static String marked(String word, String world) {
        return switch (word) {
            case "hidden", "press", "calm", "once more", "Zed", "Zoe", "mood" -> word;
            case "verdict", "appeal" -> world + " " + word;
            default -> world + "/" + word + "\"";
        };
    }

    private static String answer(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String roots(String world) {
        StringBuilder answers = new StringBuilder();
        ROOTS.forEach(root -> answers.append(answer("{ " + root.replace("W", world) + " }")));
        for (String record :
                List.of("person/%s/zed", "person/%s/zoe", "case/%s/case", "source/%s/src", "source/%s/copy")) {
            String address = "/references/csl.json/" + record.formatted(world);
            // Without what it says of its own address, which the client knows.
            answers.append(get(address).asString().replace(record.formatted(world), ""));
        }
        return answers.toString();
    }

    private static List<String> ids(String roads) {
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer(roads));
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids.stream().distinct().toList();
    }

    private static String nodes(List<String> ids) {
        String list = ids.stream().map(id -> "\"" + id + "\"").toList().toString();
        JsonPath answer = data("""
                { nodes(ids: %s) { ... on Record { key label }
                    ... on Claim { value field assertedBy { key } record { key } }
                    ... on Citation { quote { exact } claim { record { key } } source { key } } } }
                """.formatted(list));
        return answer.getString("nodes");
    }
}
