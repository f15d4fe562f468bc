package org.casegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HighlightTest {

    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "<mark>",
        "</mark>",
        "&amp;",
        "word ",
        " ",
        "\n",
        "é",
        "😀",
        "\uD83D",
        "long".repeat(60)
    };

    private static String html(String marked) {
        return Highlight.parse(marked.replace('[', '\uFDD0').replace(']', '\uFDD1'))
                .html();
    }

    @Test
    void marksWhatWasFound() {
        assertThat(html("[Halyna] Hutchins [Foundation]"))
                .isEqualTo("<mark>Halyna</mark> Hutchins <mark>Foundation</mark>");
    }

    @Test
    void escapesEverythingElse() {
        assertThat(html("<script>[alert](1)</script> & \"O'[Brien & Sons]\""))
                .isEqualTo("&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt; &amp; &quot;O&#39;"
                        + "<mark>Brien &amp; Sons</mark>&quot;");
    }

    @Test
    void cutsALongPassageBetweenWordsWhereMostIsFound() {
        String passage = "[one] " + "filler ".repeat(50) + "[one] and [two] " + "filler ".repeat(50);
        assertThat(html(passage))
                .isEqualTo("…filler filler filler filler filler <mark>one</mark> and <mark>two</mark> "
                        + "filler ".repeat(15).strip() + "…");
    }

    @Test
    void isShortAndSafeWhateverThePassageHolds() {
        Pattern other = Pattern.compile("[<>\"']|&(?!(amp|lt|gt|quot|#39);)");
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder marked = new StringBuilder("[first]");
            for (int i = random.nextInt(40); i > 0; i--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                marked.append(random.nextInt(4) == 0 ? "[" + piece + "]" : piece);
            }
            String text = html(marked.toString()).replaceAll("<mark>(([^<])*)</mark>", "$1");
            assertThat(other.matcher(text).find()).as("seed %d: %s", seed, text).isFalse();
            assertThat(text.replaceAll("&[a-z0-9#]+;", "x").length())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(290);
        }
    }
}
