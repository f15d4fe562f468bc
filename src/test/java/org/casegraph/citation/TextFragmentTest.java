package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    private static final String PAGE = "https://news.example/a";

    @Test
    void namesTheQuoteAndItsContext() {
        assertThat(TextFragment.of(
                        "https://news.example/a?b=c", quote("18-month, sentence & more", "serving an", "in prison")))
                .isEqualTo("https://news.example/a?b=c#:~:text=serving%20an-,18%2Dmonth%2C%20sentence%20%26%20more,"
                        + "-in%20prison");
    }

    @Test
    void isNoneWithoutAnAddress() {
        assertThat(TextFragment.of(null, quote("x", null, null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a, https://news.example/a#:~:text=x",
        "https://news.example/a#, https://news.example/a#:~:text=x",
        "https://news.example/a#top, https://news.example/a#top:~:text=x",
        "https://news.example/#/a/b, https://news.example/#/a/b:~:text=x",
        "https://news.example/a#:~:text=old, https://news.example/a#:~:text=x",
        "https://news.example/a#top:~:text=old, https://news.example/a#top:~:text=x"
    })
    void keepsThePagesOwnFragment(String url, String fragment) {
        assertThat(TextFragment.of(url, quote("x", null, null))).isEqualTo(fragment);
    }

    @Test
    void leavesOutWhatMayBeHalfAWord() {
        assertThat(text(quote("x", "ury found the defendant", "of arson in the fi")))
                .isEqualTo("found%20the%20defendant-,x,-of%20arson%20in%20the");
        assertThat(text(quote("x", "jury found the", "of arson in")))
                .isEqualTo("jury%20found%20the-,x,-of%20arson%20in");
        assertThat(text(quote("x", "“jury found the defendant", "of arson in there.")))
                .isEqualTo("%E2%80%9Cjury%20found%20the%20defendant-,x,-of%20arson%20in%20there.");
    }

    @Test
    void takesContextFromTheNearestLineOnly() {
        assertThat(text(quote("x", "A headline\n\nIn the", ". So\n\nMore"))).isEqualTo("In%20the-,x,-.%20So");
        assertThat(text(quote("x", "A headline\n\n", "\n\nMore"))).isEqualTo("A%20headline-,x,-More");
        assertThat(text(quote("x", " \n ", ""))).isEqualTo("x");
    }

    @Test
    void writesWhiteSpaceAsOneSpace() {
        assertThat(text(quote(" a\u00a0 b\tc ", null, null))).isEqualTo("a%20b%20c");
    }

    @Test
    void makesARangeOfSeveralLines() {
        assertThat(text(quote("One ends.\nMiddle.\r\n\r\nTwo begins", "p", "s")))
                .isEqualTo("p-,One%20ends.,Two%20begins,-s");
    }

    @Test
    void makesARangeOfALongQuote() {
        assertThat(text(quote(words(100), null, null)))
                .isEqualTo("w1%20w2%20w3%20w4%20w5%20w6,w95%20w96%20w97%20w98%20w99%20w100");
        assertThat(text(quote(words(50), null, null))).isEqualTo(words(50).replace(" ", "%20"));
        assertThat(text(quote("東".repeat(301), null, null))).doesNotContain(",");
    }

    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static String text(QuoteView quote) {
        String url = TextFragment.of(PAGE, quote);
        assertThat(url).startsWith(PAGE + "#:~:text=");
        return url.substring(url.indexOf('=') + 1);
    }

    private static QuoteView quote(String exact, @Nullable String prefix, @Nullable String suffix) {
        return new QuoteView(exact, prefix, suffix, null, null);
    }
}
