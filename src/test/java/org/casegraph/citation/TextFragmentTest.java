package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    @Test
    void namesTheQuoteAndItsContext() {
        QuoteView quote = new QuoteView("18-month, sentence & more", "serving an", "in prison", null, null);
        assertThat(TextFragment.of("https://news.example/a?b=c#top", quote))
                .isEqualTo("https://news.example/a?b=c#:~:text=serving%20an-,18%2Dmonth%2C%20sentence%20%26%20more,"
                        + "-in%20prison");
    }

    @Test
    void isNoneWithoutAnAddress() {
        assertThat(TextFragment.of(null, new QuoteView("x", null, null, null, null)))
                .isNull();
    }
}
