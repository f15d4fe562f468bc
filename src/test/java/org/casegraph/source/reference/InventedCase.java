package org.casegraph.source.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casegraph.source.SourceType;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The sources of the shipped invented case, as its lines state them. */
final class InventedCase {

    private InventedCase() {}

    /** All of them in the order of the lines. */
    static List<ReferenceData> sources() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InventedCase.class.getResourceAsStream("/sample/invented-case.ndjson")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(InventedCase::json)
                    .filter(line -> line.path("kind").asText().equals("source"))
                    .map(InventedCase::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReferenceData source(String key) {
        return sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ReferenceData source(JsonNode line) {
        String date = text(line, "publishedOn");
        return new ReferenceData(
                line.path("key").asText(),
                SourceType.valueOf(line.path("type").asText()),
                line.path("title").asText(),
                text(line, "publisher"),
                text(line, "byline"),
                text(line, "url"),
                text(line, "archivedUrl"),
                text(line, "language"),
                date == null ? null : PartialDate.parse(date));
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.has(field) ? line.path(field).asText() : null;
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
