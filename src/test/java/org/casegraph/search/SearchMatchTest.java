package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;
import org.junit.jupiter.api.Test;

/** What a filter keeps is what the search finds whole: the same records, and all those that match in every word. */
@QuarkusTest
class SearchMatchTest {

    // Kind by kind, as the filters ask.
    private static final String MATCHED = Stream.of(RecordKind.values())
            .map(kind -> "select '%1$s ' || record_id from search_match(?, '%1$s')".formatted(kind))
            .collect(Collectors.joining(" union all ", "", " order by 1"));

    private static final String RANKED = "select kind || ' ' || record_id from search_record(?) order by 1";

    // What matches in part has less than half a point.
    private static final String WHOLE =
            "select kind || ' ' || record_id from search_record(?, null, true) where score >= 0.5 order by 1";

    private static List<String> queries() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search-quality.csv")).stream()
                .skip(1)
                .map(line -> line.split(";")[1])
                .toList();
    }

    // Words of several queries, some with two letters changed places, one doubled or one left out.
    private static String mixed(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            StringBuilder word = new StringBuilder(words.get(random.nextInt(words.size())));
            int at = random.nextInt(word.length());
            switch (random.nextInt(4)) {
                case 0 -> word.insert(at, word.charAt(at));
                case 1 -> word.deleteCharAt(at);
                case 2 -> word.insert(0, word.charAt(at)).deleteCharAt(at + 1);
                default -> {}
            }
            text.append(word).append(' ');
        }
        return text.toString();
    }

    @Test
    void aFilterKeepsWhatTheSearchFindsWhole() throws IOException {
        List<String> queries = queries();
        List<String> words = queries.stream()
                .flatMap(query -> Stream.of(query.split("[ \"]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        Random random = new Random(16);
        Stream<String> more = IntStream.range(0, 300).mapToObj(i -> mixed(words, random));
        long found = 0;
        try (Sql sql = new Sql()) {
            for (String query : Stream.concat(queries.stream(), more).toList()) {
                List<String> matched = sql.rows(
                        MATCHED,
                        Collections.nCopies(RecordKind.values().length, query).toArray());
                assertThat(matched).as(query).isEqualTo(sql.rows(RANKED, query));
                assertThat(matched).as(query).isEqualTo(sql.rows(WHOLE, query));
                found += matched.size();
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }
}
