package org.casegraph.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a page is its text. */
class HtmlTextTest {

    private static String text(String html) throws RefusedTextException {
        return HtmlText.of(html);
    }

    @Test
    void thePageIsReadAsItIsWithoutWhatSurroundsIt() throws Exception {
        assertThat(text(Samples.PAGE)).isEqualTo("""
                Ropeworks burn
                By Ada Writer
                A fire gutted the old ropeworks on Quay\u00a0Street, said Ann\u00a0Doe. Two men were charged.
                The works in numbers: 40 hands.
                The ruin at dawn
                Loss
                $12,000""");
    }

    @Test
    void aPageThatSaysNothingOfItsPartsIsReadWhole() throws Exception {
        assertThat(text("<div class=nav>Home</div><div class=story>One.<br>Two.</div><div>Three.</div>"))
                .isEqualTo("Home\nOne.\nTwo.\nThree.");
        assertThat(text("Bare words")).isEqualTo("Bare words");
    }

    @Test
    void aMainPartThatLosesTheArticleIsNotTaken() throws Exception {
        String article = "<p>" + "The article stands outside. ".repeat(20) + "</p>";
        assertThat(text("<h1>A</h1><main>Widget</main>" + article))
                .contains("outside")
                .startsWith("A\nWidget");
        assertThat(text("<header><h1>Headline</h1><p>Lead.</p></header><main>" + article + "</main>"))
                .startsWith("Headline\nLead.\nThe article");
        assertThat(text("<main>One.</main><main>Two.</main>")).isEqualTo("One.\nTwo.");
    }

    @Test
    void whatIsLeftOutOfNothingIsKept() throws Exception {
        assertThat(text("<body><nav>Only links</nav></body>")).isEqualTo("Only links");
        assertThat(text("<h1>H</h1><section><header><h2>Part</h2></header><p>P.</p><footer>F</footer></section>"))
                .isEqualTo("H\nPart\nP.\nF");
    }

    @Test
    void aFormMayHoldThePage() throws Exception {
        assertThat(text("<form><h1>H</h1><p>All of it.</p><select><option>x</select><input value=y></form>"))
                .isEqualTo("H\nAll of it.");
    }

    @Test
    void aHeadlineThatOnlyTheTitleHasIsKept() throws Exception {
        assertThat(text("<title>Verdict</title><p>Guilty.</p>")).isEqualTo("Verdict\nGuilty.");
        assertThat(text("<title>Verdict - Site</title><h1>Verdict</h1><p>Guilty.</p>"))
                .isEqualTo("Verdict\nGuilty.");
    }

    @Test
    void whiteSpaceIsAsItIsSeen() throws Exception {
        assertThat(text("<p>a <b> b </b> c</p><pre>x\n  y</pre><p>con<i>vict</i>ed</p>"))
                .isEqualTo("a b c\nx\n  y\nconvicted");
    }

    @Test
    void deepAndBrokenMarkupEnds() throws Exception {
        assertThat(text("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
        assertThat(text("<b><i>".repeat(20_000) + "bold</p></b>")).isEqualTo("bold");
        assertThat(text("<table><tr>".repeat(20_000) + "<td>cell")).isEqualTo("cell");
    }
}
