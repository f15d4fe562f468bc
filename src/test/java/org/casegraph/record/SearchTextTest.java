package org.casegraph.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casegraph.graphql.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void isStrippedAndWellFormed() {
        assertThat(SearchText.of("text", " Alec \uD83D Baldwin\uDE00 \uD83D\uDE00\n")
                        .text())
                .isEqualTo("Alec   Baldwin  \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "a\u0000", "!!!", "\"", "😀"})
    void refusesWhatHoldsNoWordsOrNoTextOfTheDatabase(String text) {
        assertThatThrownBy(() -> SearchText.of("filter.text", text))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageStartingWith("`filter.text`: Expected ");
    }

    @Test
    void countsCodePoints() {
        String longest = "𝐀".repeat(SearchText.MOST);
        assertThat(SearchText.of("text", longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> SearchText.of("text", longest + "a"))
                .hasMessage("`text`: Expected at most 200 characters, found 201.");
    }
}
