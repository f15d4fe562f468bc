package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casegraph.graphql.Cursor;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchApiTest {

    private static final String CURSOR = "`after`: This is not a cursor that this list gave out.";

    private static JsonPath search(String arguments) {
        return data("""
                { search(%s) { totalCount nodes { kind key label }
                    edges { cursor score highlight node { __typename kind key } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """.formatted(arguments)).setRootPath("data.search");
    }

    @ParameterizedTest
    @CsvSource({
        "Alex Baldwin, alec-baldwin",
        "gutierrez reed, hannah-gutierrez-reed",
        "Karri Morrissey, kari-morrissey",
        "hutchins halyna, halyna-hutchins"
    })
    void theRightPersonComesFirst(String text, String key) {
        JsonPath answer = search("text: \"" + text + "\"");
        assertThat(answer.getString("edges[0].node.key")).isEqualTo(key);
        assertThat(answer.getString("edges[0].node.__typename")).isEqualTo("Person");
        assertThat(answer.getDouble("edges[0].score")).isBetween(0.9, 1.0);
    }

    @Test
    void aPhraseIsFoundWithItsHighlight() {
        JsonPath answer = search("text: \"\\\"reality series\\\"\"");
        assertThat(answer.getInt("totalCount")).isEqualTo(1);
        assertThat(answer.getString("edges[0].node.key")).isEqualTo("the-baldwins-release");
        assertThat(answer.getString("edges[0].highlight"))
                .isEqualTo("Planned release of the <mark>reality</mark> <mark>series</mark> The Baldwins");
    }

    @Test
    void aMisspelledNameIsHighlighted() {
        assertThat(search("text: \"Tamsin Orevale\", first: 1").getString("edges[0].highlight"))
                .isEqualTo("<mark>Tamsin</mark> <mark>Orrevale</mark>");
    }

    @Test
    void theKindsAreTheOnesAskedFor() {
        assertThat(search("text: \"baldwin\", kinds: [CHARGE, CASE], first: 100")
                        .getList("nodes.kind"))
                .contains("CHARGE", "CASE")
                .containsOnly("CHARGE", "CASE");
    }

    @Test
    void nothingIsFoundWhereNothingMatches() {
        JsonPath answer = search("text: \"qqqxyzzy\"");
        assertThat(answer.getList("edges")).isEmpty();
        assertThat(answer.getInt("totalCount")).isZero();
        assertThat(answer.getBoolean("pageInfo.hasNextPage")).isFalse();
        assertThat(answer.<Object>get("pageInfo.endCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text: \"baldwin\"", "text: \"state of new mexico\"", "text: \"fire\", kinds: [SOURCE, EVENT]"})
    void everyListIsPagedToItsEnd(String search) {
        JsonPath whole = search(search + ", first: 100");
        List<Object> all = whole.getList("nodes");
        assertThat(all).hasSizeBetween(5, 99).doesNotHaveDuplicates();
        assertThat(whole.getList("edges.score", Double.class)).isSortedAccordingTo(Comparator.reverseOrder());
        List<Object> paged = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = search(search + ", first: 3" + (after == null ? "" : ", after: \"" + after + "\""));
            assertThat(page.getInt("totalCount")).isEqualTo(all.size());
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            assertThat(page.getList("edges.cursor")).first().isEqualTo(page.getString("pageInfo.startCursor"));
            paged.addAll(page.getList("nodes"));
            more = page.getBoolean("pageInfo.hasNextPage");
            after = page.getString("pageInfo.endCursor");
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aPageStaysWhereItIsWhileRecordsAreAdded() {
        String first = "text: \"hutchins\", first: 2";
        JsonPath before = search(first);
        String next = first + ", after: \"" + before.getString("pageInfo.endCursor") + "\"";
        List<Object> nodes = search(next).getList("nodes");
        Lines.load("{\"kind\":\"person\",\"key\":\"search/hutchins\",\"name\":\"Hutchins\"}");
        assertThat(search(first).getString("nodes[0].key")).isEqualTo("search/hutchins");
        assertThat(search(next).getList("nodes")).isEqualTo(nodes);
        Lines.load("{\"kind\":\"person\",\"key\":\"search/hutchins\",\"retracted\":true}");
    }

    @Test
    void aHighlightIsSafeHtml() {
        Lines.load("{\"kind\":\"person\",\"key\":\"search/script\",\"name\":"
                + "\"<script>alert(1)</script> & \\\"Zyx'el\\\" <mark>\",\"aliases\":[\"\uFDD0x\uFDD1\"]}");
        String query = "{ search(text: \"alert zyxel\", first: 1) { edges { highlight node { key } } } }";
        JsonPath answer = data(query);
        assertThat(answer.getString("search.edges[0].node.key")).isEqualTo("search/script");
        assertThat(answer.getString("search.edges[0].highlight"))
                .isEqualTo("&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt; &amp; "
                        + "&quot;<mark>Zyx&#39;el</mark>&quot; &lt;mark&gt;");
    }

    @Test
    void takesAsManyStatementsForAHundredHitsAsForOne() {
        String people = "{ search(text: \"baldwin\", kinds: [PERSON], first: %d) { %s } }";
        String rows = "edges { highlight score node { key label } }";
        assertThat(search("text: \"baldwin\", kinds: [PERSON]").getInt("totalCount"))
                .isGreaterThan(3);
        // The search itself, the people and the passages.
        assertThat(statements(people.formatted(1, rows))).isEqualTo(3);
        assertThat(statements(people.formatted(100, rows))).isEqualTo(3);
        assertThat(statements(people.formatted(100, rows + " totalCount"))).isEqualTo(3);
        assertThat(statements(people.formatted(100, "nodes { key }"))).isEqualTo(2);
        // And one more for each other kind.
        long kinds = search("text: \"baldwin\", first: 100").<String>getList("nodes.kind").stream()
                .distinct()
                .count();
        assertThat(statements("{ search(text: \"baldwin\", first: 100) { " + rows + " totalCount } }"))
                .isEqualTo(2 + kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text: ""                           | text  | `text`: Expected words to search for, found none.
            text: " \\t "                      | text  | `text`: Expected words to search for, found none.
            text: "a\\u0000b"                  | text  | `text`: Expected a text without U+0000.
            text: "x", first: 0                | first | `first`: Expected 1 to 100, found 0.
            text: "x", first: 101              | first | `first`: Expected 1 to 100, found 101.
            text: "x", kinds: []               | kinds | `kinds`: Expected at least one value, found none.
            text: "x", after: "nonsense"       | after | `after`: This is not a cursor that this list gave out.
            """)
    void refusesWhatNoAnswerCanBeGivenTo(String arguments, String argument, String message) {
        refused(arguments, argument, message);
    }

    @Test
    void refusesATextThatIsTooLong() {
        search("text: \"" + "ü ".repeat(100) + "\"");
        refused("text: \"" + "😀".repeat(201) + "\"", "text", "`text`: Expected at most 200 characters, found 201.");
    }

    @Test
    void refusesACursorOfAnotherTextOrOfOtherKinds() {
        String cursor = search("text: \"baldwin\", kinds: [PERSON], first: 1").getString("pageInfo.endCursor");
        search("text: \"baldwin\", kinds: [PERSON, PERSON], after: \"" + cursor + "\"");
        refused("text: \"hutchins\", kinds: [PERSON], after: \"" + cursor + "\"", "after", CURSOR);
        refused("text: \"baldwin\", kinds: [CASE], after: \"" + cursor + "\"", "after", CURSOR);
        refused("text: \"baldwin\", after: \"" + cursor + "\"", "after", CURSOR);
    }

    @ParameterizedTest
    @CsvSource({"x,PERSON,a", "1,NOBODY,a", "0.5,PERSON,A'", "NaN,PERSON,a"})
    void refusesAForgedCursor(String score, String kind, String key) {
        String cursor = new Cursor(List.of(score, kind, key)).in("search\n[]\nbaldwin");
        refused("text: \"baldwin\", after: \"" + cursor + "\"", "after", CURSOR);
    }

    private static void refused(String arguments, String argument, String message) {
        JsonPath answer = ask("{ search(%s) { nodes { key } } }".formatted(arguments));
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("search"));
    }
}
