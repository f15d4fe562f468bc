package org.casegraph.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FootnoteApiTest {

    // Out of order on purpose: what is dated comes in the order of its dates, after what the page itself is cited from.
    private static final String WORLD = """
            {"kind":"source","key":"notes/one","type":"NEWS_ARTICLE","title":"First report","publisher":"The Gazette","byline":"Jane Doe","publishedOn":"2024-01-02"}
            {"kind":"source","key":"notes/two","type":"COURT_RECORD","title":"State v. Roe","publisher":"District Court","publishedOn":"2024"}
            {"kind":"case","key":"notes/case","caption":"State v. Roe","citations":[{"field":"caption","source":"notes/one","quote":"c"}]}
            {"kind":"event","key":"notes/late","title":"Late","case":"notes/case","citations":[{"field":"title","source":"notes/two","quote":"undated"}]}
            {"kind":"event","key":"notes/b","title":"B","case":"notes/case","occurredOn":"2024-02","citations":[{"field":"title","source":"notes/one","quote":"b"}]}
            {"kind":"event","key":"notes/a","title":"A","case":"notes/case","occurredOn":"2024-01-05","citations":[{"field":"title","source":"notes/one","quote":"a1"},{"field":"title","source":"notes/two","quote":"a2"}]}
            """;
    private static final String NOTES =
            "footnotes(style: \"bluebook-law-review\") { number reference citation { quote { exact } source { key } } }";

    @Test
    void numbersTheNotesInReadingOrderAndShortensWhatIsRepeated() {
        Lines.load(WORLD);
        JsonPath notes = data("{ case(key: \"notes/case\") { " + NOTES + " } }");
        assertThat(notes.getList("case.footnotes.number")).containsExactly(1, 2, 3, 4, 5);
        assertThat(notes.getList("case.footnotes.citation.quote.exact"))
                .containsExactly("c", "a1", "a2", "b", "undated");
        assertThat(notes.getList("case.footnotes.reference"))
                .containsExactly(
                        "Jane Doe, First Report, The Gazette, Jan. 2, 2024.",
                        "Id.",
                        "State v. Roe (District Court 2024).",
                        "Doe, supra note 1.",
                        "State v. Roe.");
    }

    @Test
    void takesAsManyStatementsForManyPagesAsForOne() {
        Lines.load("""
                {"kind":"court","key":"notes/court","name":"District Court"}
                {"kind":"source","key":"notes/three","title":"Third"}
                """ + IntStream.range(0, 4).mapToObj("""
                {"kind":"case","key":"notes/case-%1$d","caption":"C","court":"notes/court","citations":[{"field":"caption","source":"notes/three","quote":"%1$d"}]}
                """::formatted).collect(Collectors.joining()));
        String pages = "{ court(key: \"notes/court\") { cases(first: 4) { nodes { " + NOTES + " } } } }";
        assertThat(data(pages).getList("court.cases.nodes.footnotes.reference"))
                .hasToString("[[Third.], [Third.], [Third.], [Third.]]");
        assertThat(statements(pages)).isEqualTo(statements(pages.replace("first: 4", "first: 1")));
    }

    @Test
    void refusesAnUnknownStyle() {
        JsonPath answer = ask("{ case(key: \"nm-v-baldwin\") { key footnotes(style: \"nonesuch\") { number } } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].message"))
                .startsWith("`style`: ")
                .endsWith("found nonesuch.");
    }
}
