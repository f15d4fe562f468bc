package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import org.casegraph.record.SearchText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a search fail; a failure names the seed that does. */
@QuarkusTest
class SearchFuzzTest {

    // Words, numbers, everything that means something to a tsquery, a pattern or SQL, and scripts of all sorts.
    private static final String[] PIECES = String.join(
                    " ",
                    "baldwin Alec manslaughter of the a V 21-CR-0417 30-2-3(B) 2024-07-12 1e5 0x1F 00000000000000 O’Brien C++",
                    "\" \"\" ' '' \\ \\' % %s %1$s _ $$ $1 ? : :* :A * & && | || ! !! ( ) () <-> <2> < > [ ] { } ^ + - -- /*",
                    "; , . … @ # “ ” « » ’ <b> &amp; http://a.b/c?d=e x@y.z \u0001 \u007f \u00ad \u200b \u200f \u202e \ufeff",
                    "\ufdd0 \ufdd1 \uffff \ud83d \ude00 😀 👩‍👩‍👧 é e\u0301 \u0301 ß İ ı ﬃ ½ ² № ℀ 𝔘𝔫𝔦 \uE000",
                    "مرحبا שלום 李小龙 한국 Ελλάς Иван ก็ नमस्ते",
                    "word".repeat(30))
            .split(" ");

    private static final String[] GAPS = {"", " ", "\t", "\n", "\r", "\u000b", "\u0085", "\u00a0", "\u2028"};

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)])
                    .append(random.nextInt(2) == 0 ? " " : GAPS[random.nextInt(GAPS.length)]);
        }
        String strung = text.toString();
        return strung.substring(
                0, strung.offsetByCodePoints(0, Math.min(199, strung.codePointCount(0, strung.length()))));
    }

    @Test
    void anyTextIsSearchedAndScoredFromZeroToOne() {
        try (Sql sql = new Sql()) {
            for (int seed = 0; seed < 1_500; seed++) {
                String text = text(new Random(seed));
                if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    continue;
                }
                String searched = SearchText.of("text", text).text();
                assertThat(sql.rows("""
                                select count(*) - count(distinct record_id), coalesce(min(score), 1) > 0,
                                    coalesce(max(score), 0) <= 1
                                from search_record(?, null, true)
                                """, searched))
                        .as("seed %d: %s", seed, text)
                        .containsExactly("0 t t");
            }
        }
    }

    @Test
    void anyTextIsHighlighted() {
        try (Sql sql = new Sql()) {
            for (int seed = 0; seed < 150; seed++) {
                String text =
                        SearchText.of("text", "x" + text(new Random(seed))).text();
                List<String> marked = sql.rows("""
                        select passage from search_highlight(?, array(select record_id from search_record(?, null, true)
                            order by score desc limit 20))
                        """, text, text);
                assertThat(marked).as("seed %d: %s", seed, text).allMatch(passage -> passage.contains("\uFDD0"));
            }
        }
    }

    @Test
    void aLongTextFitsTheIndex() {
        String words =
                "(select string_agg(chr(19968 + i %% 20000) || chr(131072 + i), ' ') from generate_series(1, %d) i)";
        try (Sql sql = new Sql()) {
            sql.execute("""
                    insert into person (id, key, state, visible, version, created_at, updated_at, type, name,
                        description, aliases)
                    values (gen_random_uuid(), 'fuzz/long', 'PUBLISHED', true, 1, now(), now(), 'NATURAL', 'Long',
                        %1$s, array[%1$s, %1$s])
                    """.formatted(words.formatted(40_000)));
            sql.execute("set constraints all immediate");
            assertThat(sql.rows("select key from search_entry where key = 'fuzz/long'"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'", "\\\\a", "a:*", "a & | !", "a<->", "\\\"a", "😀a", "%a", "(((a"})
    void theApiAnswersAnyText(String text) {
        var answer = ask("{ search(text: \"" + text + "\") { totalCount edges { highlight } } }");
        assertThat(answer.<Object>get("errors")).isNull();
    }
}
