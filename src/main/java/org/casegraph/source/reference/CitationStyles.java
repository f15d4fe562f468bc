package org.casegraph.source.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** The styles on the class path by their names; the ones used last are kept ready. */
final class CitationStyles {

    private static final int KEPT = 8;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");

    // The style repository gave this name up for that of a style which shortens every note, because a bibliography
    // stands beside them. Notes that stand alone print a source in full once, which is this style's way.
    private static final Map<String, String> RENAMED =
            Map.of("chicago-note-bibliography", "chicago-notes-bibliography");

    private static final Map<String, CitationStyle> READY =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Entry<String, CitationStyle> eldest) {
                    return size() > KEPT;
                }
            });

    private CitationStyles() {}

    static CitationStyle named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Expected the name of a citation style, which is 1 to 100 of the characters a-z, 0-9 and -.");
        }
        String current = RENAMED.getOrDefault(name, name);
        CitationStyle ready = READY.get(current);
        if (ready == null) {
            ready = load(current).orElseThrow(() -> unknown(name));
            READY.put(current, ready);
        }
        return ready;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "Expected a citation style such as apa, chicago-note-bibliography or bluebook-law-review, found %s."
                        .formatted(name));
    }

    private static Optional<CitationStyle> load(String name) {
        return resource(name + ".csl").map(xml -> {
            try {
                return new CitationStyle(xml, CitationStyles::locale);
            } catch (IOException | IllegalStateException e) {
                throw new IllegalArgumentException("The citation style " + name + " cannot be read.", e);
            }
        });
    }

    private static String locale(String language) {
        return resource("locales-" + language + ".xml")
                .orElseThrow(() -> new IllegalArgumentException("No citation locale " + language + "."));
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = CitationStyles.class.getResourceAsStream('/' + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
