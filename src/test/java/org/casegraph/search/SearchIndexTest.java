package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What 20,000 more people change: what is read, and no score. */
@QuarkusTest
class SearchIndexTest {

    private static final String PEOPLE = """
            insert into person (id, key, state, visible, version, created_at, updated_at, type, name)
            select gen_random_uuid(), 'crowd/' || i, 'PUBLISHED', true, 1, now(), now(), 'NATURAL',
                initcap(translate(to_char(i, 'FM0000'), '0123456789', 'aeioulnrst')) || ' '
                || initcap(translate(to_char(i * 7919 % 100003, 'FM000000'), '0123456789', 'aeioulnrst'))
            from generate_series(1, 20000) i
            """;

    private static void crowd(Sql sql) {
        sql.execute(PEOPLE);
        sql.execute("set constraints all immediate");
        sql.rows("select gin_clean_pending_list(i) from unnest(array['search_entry_words', 'search_word_trigrams']) i");
        sql.execute("analyze search_entry, search_name, search_word");
    }

    @Test
    void wordsAndNamesAreFoundByTheirIndexes() {
        try (Sql sql = new Sql()) {
            crowd(sql);
            assertThat(sql.rows("explain select * from search_entry where words @@ '''baldwin'':*'::tsquery"))
                    .anyMatch(line -> line.contains("Bitmap Index Scan on search_entry_words"));
            assertThat(sql.rows("explain select * from search_word where word % 'boldwin'"))
                    .anyMatch(line -> line.contains("Bitmap Index Scan on search_word_trigrams"));
            String scans = """
                    select sum(seq_scan) from pg_stat_xact_user_tables
                    where relname in ('search_entry', 'search_name', 'search_word')
                    """;
            List<String> before = sql.rows(scans);
            assertThat(sql.rows(
                            "select key from search_record('alec boldwin', null, true) order by score desc limit 1"))
                    .containsExactly("alec-baldwin");
            assertThat(sql.rows(scans)).isEqualTo(before);
        }
    }

    @Test
    void otherRecordsChangeNoScore() {
        String hits = """
                select record_id, score::text from search_record(?, null, true) where key not like 'crowd/%' order by 1
                """;
        try (Sql sql = new Sql()) {
            List<String> queries =
                    List.of("alec baldwin", "karri morisey", "ann", "state of new mexico", "\"second jury\"");
            List<List<String>> before =
                    queries.stream().map(q -> sql.rows(hits, q)).toList();
            crowd(sql);
            assertThat(queries.stream().map(q -> sql.rows(hits, q)).toList()).isEqualTo(before);
        }
    }
}
