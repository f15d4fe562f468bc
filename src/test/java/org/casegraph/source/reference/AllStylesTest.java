package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.JarURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.source.SourceType;
import org.junit.jupiter.api.Test;

/** One in forty of the styles on the class path; -Dcasegraph.styles=all takes every one, in a minute or two. */
class AllStylesTest {

    private static final int STEP = "all".equals(System.getProperty("casegraph.styles")) ? 1 : 40;
    private static final Pattern STYLE = Pattern.compile("(?:dependent/)?([^/]+)\\.csl");
    private static final Pattern MARK_UP = Pattern.compile(
            "</?(?:a|b|i|u|p|br|em|sc|sup|sub|span|div|font|strong)\\b|&(?:#\\w+|[a-z]+);|\\p{Cntrl}| {2}");
    // Its author named the part of a name twice, which the style language does not allow.
    private static final Set<String> UNREADABLE = Set.of("university-of-bucharest-faculty-of-law");

    private static final List<ReferenceData> SOURCES = List.of(
            Samples.news("Judge dismisses the case", "The Example Gazette", "Jane Doe and John Roe", "2024-07-12"),
            Samples.source(SourceType.COURT_RECORD, "State v. Doe, No. 13", "Example District Court", null, "2024-07"),
            Samples.source(SourceType.DATASET, "Dockets of a county", "Example County", null, "2024"),
            new ReferenceData("bare", SourceType.OTHER, "Only a title", null, null, null, null, null, null));

    @Test
    void everyStylePrintsEverySource() throws IOException {
        List<String> styles = styles();
        assertTrue(styles.size() > 10_000, () -> "found " + styles.size());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < styles.size(); i += STEP) {
            if (!UNREADABLE.contains(styles.get(i))) {
                faults.addAll(faults(styles.get(i)));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aStyleOfAJournalIsThatOfItsParent() {
        ReferenceData article = SOURCES.getFirst();
        assertAll(
                () -> assertEquals(References.format(article, "nature"), References.format(article, "nature-physics")),
                () -> assertEquals(
                        References.footnotes(SOURCES, "modern-language-association"),
                        References.footnotes(SOURCES, "mla")));
    }

    @Test
    void aStyleSpeaksItsOwnLanguage() {
        ReferenceData article = SOURCES.getFirst();
        assertEquals(
                "Doe J and Roe J, ‘Judge Dismisses the Case’ The Example Gazette (12 July 2024) "
                        + "<https://gazette.example/case>",
                References.format(article, "oscola"));
    }

    private static List<String> faults(String style) {
        try {
            return Stream.concat(
                            References.footnotes(SOURCES, style).stream(),
                            SOURCES.stream().map(source -> References.format(source, style)))
                    .filter(text -> text.isBlank() || MARK_UP.matcher(text).find())
                    .map(text -> style + ": " + text)
                    .toList();
        } catch (RuntimeException e) {
            return List.of(style + ": " + e);
        }
    }

    private static List<String> styles() throws IOException {
        var styles =
                (JarURLConnection) AllStylesTest.class.getResource("/apa.csl").openConnection();
        Set<String> names = styles.getJarFile().stream()
                .map(entry -> STYLE.matcher(entry.getName()))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(names.contains("dependent"));
        return List.copyOf(names);
    }
}
