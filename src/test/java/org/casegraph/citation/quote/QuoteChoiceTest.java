package org.casegraph.citation.quote;

import static org.casegraph.citation.quote.VerificationStatus.AMBIGUOUS;
import static org.casegraph.citation.quote.VerificationStatus.EXACT;
import static org.casegraph.citation.quote.VerificationStatus.FUZZY;
import static org.casegraph.citation.quote.VerificationStatus.NORMALIZED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteChoiceTest {

    /** "was fined" stands at 10, 41 and 75. */
    private static final String TEXT =
            "Ann Abbot was fined at noon. Ben Brindle was fined at dusk, and Cy Crocker was fined at dusk.";

    private final QuoteMatcher matcher = QuoteMatcher.of(TEXT);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the prefix                        | Ben Brindle | -            | -  | 41
            the prefix in other typography    | ben  BRINDLE | -           | -  | 41
            the suffix                        | -           | at noon      | -  | 10
            prefix and suffix together        | Cy Crocker  | at dusk      | -  | 75
            most of the prefix                | xx Brindle  | -            | -  | 41
            the stated position               | -           | -            | 75 | 75
            the only place near the position  | -           | -            | 5  | 10
            the position where context ties   | -           | at dusk      | 75 | 75
            context before position           | Ben Brindle | -            | 75 | 41
            the side that fits                | Ben Brindle | at midnight  | -  | 41
            """)
    void decidesBetweenPlaces(String what, String prefix, String suffix, Integer start, int expected) {
        QuoteMatch match = matcher.match(new Quote("was fined", prefix, suffix, start, null));

        assertEquals(EXACT, match.status(), match.detail());
        assertEquals(OptionalInt.of(expected), match.start());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing                            | -           | -       | -
            a suffix that two places share     | -           | at dusk | -
            a prefix that no place has         | Dora Dunn   | -       | -
            a little of the prefix             | Emil Tucker | -       | -
            sides that speak for two places    | Ben Brindle | at noon | -
            white space                        | ' '         | ' '     | -
            a position between two places      | -           | -       | 58
            a position far from all            | -           | -       | 900
            """)
    void doesNotGuess(String what, String prefix, String suffix, Integer start) {
        QuoteMatch match = matcher.match(new Quote("was fined", prefix, suffix, start, null));

        assertEquals(AMBIGUOUS, match.status(), match.detail());
        assertTrue(match.detail().contains("3 places"), match.detail());
    }

    @Test
    void theStatedEndDecidesWhereNoStartIsStated() {
        QuoteMatch match = matcher.match(new Quote("was fined", null, null, null, 50));

        assertEquals(OptionalInt.of(41), match.start());
    }

    @Test
    void theStatedPositionIsTakenWithItsContextAndTheDetailTellsOfAnotherEnd() {
        QuoteMatch match = matcher.match(new Quote("was fined", "Cy Crocker", "at dusk", 75, 80));

        assertEquals(EXACT, match.status());
        assertEquals(OptionalInt.of(84), match.end());
        assertEquals(
                "The quote stands letter for letter at the stated position; the stated position differs.",
                match.detail());
    }

    @Test
    void contextDecidesAmongNormalizedPlaces() {
        QuoteMatch match = matcher.match(Quote.of("WAS FINED").between("Cy Crocker ", null));

        assertEquals(NORMALIZED, match.status());
        assertEquals(OptionalInt.of(75), match.start());
        assertTrue(match.detail().endsWith("in 3 places, of which its context decides one."), match.detail());
    }

    @Test
    void contextDecidesAmongApproximatePlaces() {
        QuoteMatch match = matcher.match(Quote.of("was finned at dusk").between(null, ", and"));

        assertEquals(FUZZY, match.status());
        assertEquals(OptionalInt.of(41), match.start());
    }

    @Test
    void positionDecidesAmongApproximatePlaces() {
        QuoteMatch match = matcher.match(Quote.of("was finned at dusk").startingAt(75));

        assertEquals(FUZZY, match.status());
        assertEquals(OptionalInt.of(75), match.start());
    }

    @Test
    void theOnlyPlaceIsExactThoughItsContextDiffersAndTheDetailSaysSo() {
        QuoteMatch match = matcher.match(new Quote("at noon", "was jailed", ". Ben", 3, null));

        assertEquals(EXACT, match.status());
        assertEquals(
                "The quote stands letter for letter in one place; the stated prefix differs;"
                        + " the stated position differs.",
                match.detail());
    }

    @Test
    void contextReachesOverLineBreaksAndStopsAtTheEdgesOfTheText() {
        QuoteMatcher lines = QuoteMatcher.of("guilty\n\nOn count two:\n  guilty");

        assertEquals(
                OptionalInt.of(24),
                lines.match(Quote.of("guilty").between("count two: ", null)).start());
        assertEquals(
                OptionalInt.of(0),
                lines.match(Quote.of("guilty").between(null, "On count")).start());
        assertEquals(
                AMBIGUOUS,
                lines.match(Quote.of("guilty").between("xx guilty On no count:", null))
                        .status());
    }

    @Test
    void anEndlessPrefixIsComparedOverItsLastPart() {
        String prefix = "x".repeat(5_000) + " Ben Brindle";

        QuoteMatch match = matcher.match(Quote.of("was fined").between(prefix, null));

        assertEquals(AMBIGUOUS, match.status(), "half of the last 256 code points do not stand there");
    }

    @Test
    void theDetailTellsWhatACarefulReaderShouldKnow() {
        QuoteMatcher text = QuoteMatcher.of("She was not guilty and served 18 months unlawfully.");

        assertDetail(text, "guilty", "; a negation stands right before it.");
        assertDetail(text, "8 months", "; it begins inside a number.");
        assertDetail(text, "lawfully", "; it begins inside a word.");
        assertDetail(text, "served 1", "; it ends inside a number.");
    }

    private static void assertDetail(QuoteMatcher text, String quote, String end) {
        QuoteMatch match = text.match(Quote.of(quote));

        assertEquals(EXACT, match.status());
        assertTrue(match.detail().endsWith(end), match.detail());
    }
}
