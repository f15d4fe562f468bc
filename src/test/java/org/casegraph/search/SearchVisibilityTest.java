package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is hidden leaves no trace in what a search gives. */
@QuarkusTest
class SearchVisibilityTest {

    private static final String WORLD = """
            {"kind":"source","key":"W/src","title":"W Lanthorn","publisher":"W Nightpress"}
            {"kind":"source","key":"W/other","title":"W Daybook"}
            {"kind":"person","key":"W/zeph","name":"Zephyrine W","aliases":["Zephy W"],"description":"W lamplighter"}
            {"kind":"person","key":"W/ossian","name":"Ossian W"}
            {"kind":"case","key":"W/case","caption":"W Marsh v. Zephyrine"}
            {"kind":"participation","key":"W/part","person":"W/zeph","case":"W/case","role":"DEFENDANT"}
            {"kind":"charge","key":"W/charge","case":"W/case","person":"W/zeph","offense":"W wickery"}
            {"kind":"outcome","key":"W/outcome","charge":"W/charge","disposition":"GUILTY_PLEA"}
            {"kind":"sentence","key":"W/sentence","outcome":"W/outcome","type":"FINE"}
            {"kind":"claim","record":{"kind":"PERSON","key":"W/ossian"},"field":"alibi","value":"W moonlit ferry","citations":[{"source":"W/src","quote":"q"}]}
            {"kind":"claim","record":{"kind":"PERSON","key":"W/ossian"},"field":"name","value":"Oschian W","citations":[{"source":"W/src","quote":"q"}]}
            """;

    // A word unlike those of the other tests' worlds.
    private final String world = new Random()
            .ints(12, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @BeforeEach
    void load() {
        Lines.load(fill(WORLD));
    }

    private String fill(String text) {
        return text.replace("W", world);
    }

    private void retract(String kind, String key) {
        Lines.load(fill("{\"kind\":\"%s\",\"key\":\"W/%s\",\"retracted\":true}".formatted(kind, key)));
    }

    // The keys that are found, and the whole answer after them.
    private List<String> found(String text) {
        var answer =
                data(fill("{ search(text: \"%s\", first: 100) { totalCount edges { score highlight node { key } } } }"
                        .formatted(text)));
        List<String> keys = answer.getList("search.edges.node.key");
        assertThat(answer.getInt("search.totalCount")).isEqualTo(keys.size());
        return keys.stream()
                .filter(key -> key.startsWith(world))
                .map(key -> key.substring(world.length() + 1))
                .toList();
    }

    private double score(String text, String key) {
        Number score = data(fill(
                        "{ search(text: \"%s\", first: 100) { edges { score node { key } } } }".formatted(text)))
                .get("search.edges.find { it.node.key == '" + fill("W/" + key) + "' }.score");
        return score == null ? 0 : score.doubleValue();
    }

    private String highlight(String text, String key) {
        return data(fill("{ search(text: \"%s\", first: 100) { edges { highlight node { key } } } }".formatted(text)))
                .getString("search.edges.find { it.node.key == '" + fill("W/" + key) + "' }.highlight");
    }

    @Test
    void aRetractedPersonIsGoneWithAllThatNamesThem() {
        assertThat(found("\\\"zephyrine W\\\""))
                .containsExactlyInAnyOrder("zeph", "part", "charge", "outcome", "sentence");
        retract("person", "zeph");
        assertThat(found("\\\"zephyrine W\\\"")).isEmpty();
        assertThat(found("zephi W")).doesNotContain("zeph", "part", "charge", "outcome", "sentence");
        assertThat(found("W wickery lamplighter")).doesNotContain("zeph", "charge", "outcome", "sentence");
        assertThat(stored("zephyrine & " + world)).containsExactly("CASE");
    }

    @Test
    void aClaimIsGoneWithItsOnlySource() {
        assertThat(found("\\\"W moonlit ferry\\\"")).containsExactly("ossian");
        double unsupported = score("Ossian W", "ossian");
        assertThat(score("Ossian W moonlit", "ossian")).isGreaterThan(0.5);
        retract("source", "src");
        assertThat(found("\\\"W moonlit ferry\\\"")).isEmpty();
        assertThat(found("Lanthorn W Nightpress")).doesNotContain("src");
        assertThat(score("Ossian W moonlit", "ossian")).isBetween(0.1, 0.5);
        assertThat(score("Ossian W", "ossian")).isEqualTo(unsupported);
        assertThat(stored("moonlit & " + world)).isEmpty();
        try (Sql sql = new Sql()) {
            assertThat(sql.rows("select 1 from search_name where name like ?", fill("oschian W")))
                    .isEmpty();
        }
    }

    @Test
    void anotherSourceOfTheClaimKeepsIt() {
        Lines.load(fill("""
                {"kind":"claim","record":{"kind":"PERSON","key":"W/ossian"},"field":"alibi","value":"W moonlit ferry","citations":[{"source":"W/other","quote":"r"}]}
                """));
        retract("source", "src");
        assertThat(found("\\\"W moonlit ferry\\\"")).containsExactly("ossian");
    }

    @Test
    void aHiddenClaimIsInNoHighlight() {
        assertThat(highlight("W moonlit ferry", "ossian"))
                .isEqualTo(fill("<mark>W</mark> <mark>moonlit</mark> <mark>ferry</mark>"));
        retract("source", "src");
        assertThat(highlight("W moonlit ferry", "ossian")).isEqualTo(fill("Ossian <mark>W</mark>"));
    }

    @Test
    void aDraftIsNotFoundUntilItIsPublished() {
        String draft = "{\"kind\":\"person\",\"key\":\"W/draft\",\"state\":\"%s\",\"name\":\"Quillon W\"}";
        Lines.load(fill(draft.formatted("DRAFT")));
        assertThat(found("\\\"Quillon W\\\"")).isEmpty();
        Lines.load(fill(draft.formatted("PUBLISHED")));
        assertThat(found("\\\"Quillon W\\\"")).containsExactly("draft");
    }

    @Test
    void aRenamedPersonIsFoundByTheNewNameAlone() {
        Lines.load(fill("{\"kind\":\"person\",\"key\":\"W/zeph\",\"name\":\"Thessaly W\",\"aliases\":[],"
                + "\"description\":\"W lamplighter\"}"));
        assertThat(found("\\\"Thessaly W\\\""))
                .containsExactlyInAnyOrder("zeph", "part", "charge", "outcome", "sentence");
        assertThat(found("\\\"Zephyrine W\\\"")).isEmpty();
        Lines.load(fill("{\"kind\":\"case\",\"key\":\"W/case\",\"caption\":\"W Fen v. Thessaly\"}"));
        assertThat(found("\\\"W Fen v Thessaly\\\"")).containsExactlyInAnyOrder("case", "part", "charge");
        Lines.load(fill("{\"kind\":\"charge\",\"key\":\"W/charge\",\"case\":\"W/case\",\"person\":\"W/ossian\","
                + "\"offense\":\"W snuffery\"}"));
        assertThat(found("W snuffery ossian")).contains("charge", "outcome", "sentence");
        assertThat(found("\\\"W wickery\\\"")).isEmpty();
    }

    // Which kinds of record are stored under the words.
    private static List<String> stored(String words) {
        try (Sql sql = new Sql()) {
            return sql.rows("select kind from search_entry where words @@ to_tsquery('simple', ?)", words);
        }
    }

    @Test
    void whatIsKeptIsWhatWouldBeMadeAnew() {
        String all = """
                select record_id, kind, key, strip(ts_filter(words, '{a}')), strip(ts_filter(words, '{b}')),
                    strip(ts_filter(words, '{c}')), strip(ts_filter(words, '{d}')), array(
                        select n.weight || n.name from search_name n where n.record_id = e.record_id order by 1)
                from search_entry e order by record_id
                """;
        try (Sql sql = new Sql()) {
            List<String> kept = sql.rows(all);
            sql.execute("set constraints search_refresh deferred");
            sql.execute("insert into search_due select id from record");
            sql.execute("insert into search_turn values (pg_current_xact_id())");
            sql.execute("set constraints search_refresh immediate");
            assertThat(sql.rows(all)).hasSizeGreaterThan(100).isEqualTo(kept);
            assertThat(sql.rows("select count(*) from record where visible"))
                    .containsExactly(String.valueOf(kept.size()));
            assertThat(sql.rows("select 1 from search_due union all select 1 from search_turn"))
                    .isEmpty();
        }
    }
}
