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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles on the class path by their names; the ones used last are kept ready. */
final class CitationStyles {

    private static final int KEPT = 8;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,128}");

    private static final Pattern PARENT =
            Pattern.compile("<link href=\"[^\"]*/styles/([a-z0-9-]+)\" rel=\"independent-parent\"/>");
    private static final Pattern LANGUAGE = Pattern.compile("<style\\b[^>]*\\bdefault-locale=\"([A-Za-z-]+)\"");

    // The style repository gave this name up for that of a style which shortens every note, because a bibliography
    // stands beside them. Notes that stand alone print a source in full once, which is this style's way.
    private static final Map<String, String> RENAMED =
            Map.of("chicago-note-bibliography", "chicago-notes-bibliography", "mla", "modern-language-association");

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
                    "Expected the name of a citation style, which is 1 to 128 of the characters a-z, 0-9 and -.");
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
        return resource(name + ".csl")
                .map(xml -> made(name, xml, language(xml)))
                .or(() -> resource("dependent/" + name + ".csl").flatMap(CitationStyles::parent));
    }

    // Most styles are a journal's name for the style of another, with at most a language of its own.
    private static Optional<CitationStyle> parent(String dependent) {
        Matcher parent = PARENT.matcher(dependent);
        return parent.find()
                ? resource(parent.group(1) + ".csl")
                        .map(xml ->
                                made(parent.group(1), xml, language(dependent).or(() -> language(xml))))
                : Optional.empty();
    }

    private static Optional<String> language(String xml) {
        Matcher language = LANGUAGE.matcher(xml);
        return language.find() ? Optional.of(language.group(1)) : Optional.empty();
    }

    // Asked for British English, the engine would put the American over it: it takes the wrong one for the finer.
    private static CitationStyle made(String name, String xml, Optional<String> language) {
        String locale = language.orElse("en-US");
        try {
            return new CitationStyle(xml, asked -> resource(locales(locale)).orElseGet(() -> locale(asked)), locale);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("The citation style " + name + " cannot be read.", e);
        }
    }

    private static String locale(String language) {
        return resource(locales(language))
                .orElseThrow(() -> new IllegalArgumentException("No citation locale " + language + "."));
    }

    private static String locales(String language) {
        return "locales-" + language + ".xml";
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = CitationStyles.class.getResourceAsStream('/' + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
