package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStylesTest {

    private static final ReferenceData SOURCE = Samples.news("A title", null, null, null);

    @Test
    void refusesAStyleThatIsNotThere() {
        String expected = "Expected a citation style such as apa, chicago-note-bibliography or bluebook-law-review, "
                + "found no-such-style.";
        assertEquals(expected, refusal(() -> References.format(SOURCE, "no-such-style")));
        assertEquals(expected, refusal(() -> References.footnotes(List.of(), "no-such-style")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "APA",
                "apa.csl",
                "/apa",
                "../apa",
                "dependent/nature-physics",
                "META-INF/MANIFEST",
                "http://localhost/apa",
                "https://styles.example/apa",
                "file:///etc/passwd",
                "jar:file:apa",
                "<style/>",
                "apa\n",
                "apa\u0000",
                "%61pa",
                "ａｐａ"
            })
    void refusesWhatIsNoName(String style) {
        assertEquals(
                "Expected the name of a citation style, which is 1 to 128 of the characters a-z, 0-9 and -.",
                refusal(() -> References.format(SOURCE, style)));
    }

    @Test
    void refusesAnEndlessName() {
        assertEquals(
                "Expected the name of a citation style, which is 1 to 128 of the characters a-z, 0-9 and -.",
                refusal(() -> References.format(SOURCE, "a".repeat(129))));
    }

    @Test
    void printsTheSameAfterAStyleGaveWayToOthers() {
        String before = References.format(SOURCE, "apa");
        List.of(
                        "ieee",
                        "nature",
                        "cell",
                        "american-medical-association-10th-edition",
                        "science",
                        "elsevier-harvard",
                        "modern-language-association",
                        "pnas")
                .forEach(style -> References.format(SOURCE, style));
        assertEquals(before, References.format(SOURCE, "apa"));
    }

    @Test
    void refusesAStyleThatTheEngineCannotRead() {
        assertEquals(
                "The citation style university-of-bucharest-faculty-of-law cannot be read.",
                refusal(() -> References.format(SOURCE, "university-of-bucharest-faculty-of-law")));
    }

    @Test
    void refusesNothingThatOnlyLooksLong() {
        assertEquals(
                References.format(SOURCE, "elsevier-vancouver"),
                References.format(
                        SOURCE,
                        "chaos-solitons-and-fractals-the-interdisciplinary-journal-of-nonlinear-science-and-"
                                + "nonequilibrium-and-complex-phenomena"));
    }

    private static String refusal(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
