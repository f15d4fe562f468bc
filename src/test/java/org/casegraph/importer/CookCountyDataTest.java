package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.casegraph.importer.mapping.Mappings;
import org.junit.jupiter.api.Test;

/** The mapping of Cook County over the real files, where they are at hand: bench/cook-county/README.md. */
@QuarkusTest
class CookCountyDataTest {

    private static final Path DATA = Path.of("../shared/data/cook-county");
    private static final List<String> NAMES = List.of("intake", "initiation", "dispositions", "sentencing");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void everyRowIsMadeAndEveryCellStandsWhereItIsCited() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the four files are not at hand");
        for (String name : NAMES) {
            try (var in = new GZIPInputStream(Files.newInputStream(file(name)))) {
                texts.put("cook-county/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        ImportFile mapped = Arc.container()
                .instance(Mappings.class)
                .get()
                .over(
                        "cook-county",
                        NAMES.stream().map(CookCountyDataTest::file).toList());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(mapped.content().open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check(json.readTree(line));
            }
        }
        assertThat(counts)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("source", 4),
                        Map.entry("person", 36_190 + 118),
                        Map.entry("case", 33_405),
                        Map.entry("court", 6),
                        Map.entry("participation", 36_190 + 6_242),
                        Map.entry("event", 20_999),
                        Map.entry("ruling", 8_659),
                        Map.entry("claim", 14),
                        Map.entry("charge", 73_029 + 1_415),
                        Map.entry("charge that replaces", 1_415),
                        Map.entry("outcome", 20_234),
                        Map.entry("sentence", 4_329),
                        Map.entry("sentence that is not current", 20))));
    }

    private static Path file(String name) {
        return DATA.resolve(name + ".csv.gz");
    }

    private void check(JsonNode line) {
        String kind = line.get("kind").asText();
        counts.merge(kind, 1, Integer::sum);
        if (kind.equals("charge") && line.has("replaces")) {
            counts.merge("charge that replaces", 1, Integer::sum);
        }
        if (kind.equals("sentence") && !line.get("current").asBoolean()) {
            counts.merge("sentence that is not current", 1, Integer::sum);
        }
        if (line.path("citations").isEmpty() != kind.equals("source")) {
            throw new AssertionError("no row is cited: " + line);
        }
        for (JsonNode citation : line.path("citations")) {
            // Of the files no character is outside of the basic plane, so that chars are code points.
            String text = texts.get(citation.get("source").asText());
            int start = citation.get("start").asInt();
            String quote = citation.get("quote").asText();
            if (!text.startsWith(quote, start) || citation.get("end").asInt() != start + quote.length()) {
                throw new AssertionError("not where it is cited: " + line);
            }
        }
    }
}
