package org.casegraph.citation.quote;

import static org.casegraph.citation.quote.VerificationStatus.AMBIGUOUS;
import static org.casegraph.citation.quote.VerificationStatus.EXACT;
import static org.casegraph.citation.quote.VerificationStatus.FUZZY;
import static org.casegraph.citation.quote.VerificationStatus.NORMALIZED;
import static org.casegraph.citation.quote.VerificationStatus.NOT_CHECKED;
import static org.casegraph.citation.quote.VerificationStatus.ORPHANED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMatcherTest {

    private static final String TEXT = "The clerk of Marrow County filed the ledger on a Tuesday. The clerk slept.";

    private final QuoteMatcher matcher = QuoteMatcher.of(TEXT);

    @Test
    void aPassageThatStandsOnceIsExactAndCountedFromZero() {
        QuoteMatch match = matcher.match(Quote.of("filed the ledger"));

        assertEquals(EXACT, match.status());
        assertEquals(OptionalDouble.of(1), match.score());
        assertEquals("filed the ledger", passage(TEXT, match));
        assertEquals(OptionalInt.of(27), match.start());
        assertEquals("The quote stands letter for letter in one place.", match.detail());
    }

    @Test
    void theWholeTextIsAQuoteOfItself() {
        QuoteMatch match = matcher.match(Quote.of(TEXT));

        assertEquals(EXACT, match.status());
        assertEquals(TEXT, passage(TEXT, match));
    }

    @Test
    void aPassageThatStandsTwiceIsAmbiguousAndHasNoPosition() {
        QuoteMatch match = matcher.match(Quote.of("The clerk"));

        assertEquals(AMBIGUOUS, match.status());
        assertEquals(OptionalInt.empty(), match.start());
        assertEquals(OptionalInt.empty(), match.end());
        assertEquals(
                "The quote stands letter for letter in 2 places, and neither context nor position decides.",
                match.detail());
    }

    @Test
    void placesThatOverlapAreDifferentPlaces() {
        assertEquals(AMBIGUOUS, QuoteMatcher.of("banana").match(Quote.of("ana")).status());
    }

    @Test
    void anExactPlaceIsPreferredToPlacesThatDifferInCase() {
        QuoteMatcher twice = QuoteMatcher.of("GUILTY, said the foreman. Guilty, wrote the clerk.");

        QuoteMatch match = twice.match(Quote.of("Guilty"));

        assertEquals(EXACT, match.status());
        assertEquals(OptionalInt.of(26), match.start());
    }

    @Test
    void aPassageInOtherCaseIsNormalized() {
        QuoteMatch match = matcher.match(Quote.of("the CLERK of marrow county"));

        assertEquals(NORMALIZED, match.status());
        assertEquals(OptionalDouble.of(1), match.score());
        assertEquals("The clerk of Marrow County", passage(TEXT, match));
    }

    @Test
    void aPassageWithAMissingLetterIsFuzzyAndScoredByItsEdits() {
        QuoteMatch match = matcher.match(Quote.of("clerk of Marow County"));

        assertEquals(FUZZY, match.status());
        assertEquals(1 - 1 / 21.0, match.score().orElseThrow());
        assertEquals("clerk of Marrow County", passage(TEXT, match));
        assertEquals("With one edit in 21 characters the quote stands in one place.", match.detail());
    }

    @Test
    void aFifthOfTheCharactersMayDifferAndNotOneMore() {
        QuoteMatcher letters = QuoteMatcher.of("abcdefghij");

        assertEquals(FUZZY, letters.match(Quote.of("abXdefgXij")).status());
        assertEquals(ORPHANED, letters.match(Quote.of("abXdeXgXij")).status());
        assertEquals(ORPHANED, letters.match(Quote.of("abXdefgXi")).status());
    }

    @Test
    void aQuoteOfFourCharactersIsNeverFuzzy() {
        QuoteMatch match = QuoteMatcher.of("abcdefghij").match(Quote.of("abXd"));

        assertEquals(ORPHANED, match.status());
        assertTrue(match.detail().contains("too short"));
    }

    @Test
    void twoEquallyClosePlacesAreAmbiguous() {
        QuoteMatcher twice = QuoteMatcher.of("the yellow ledger was kept; the yellow ledger was lost");

        QuoteMatch match = twice.match(Quote.of("the yelow ledger was"));

        assertEquals(AMBIGUOUS, match.status());
        assertEquals(0.95, match.score().orElseThrow());
    }

    @Test
    void theCloserOfTwoPlacesIsTaken() {
        String text = "the yellow ledgers were kept; the yellow ledger was lost";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("the yelow ledger was"));

        assertEquals(FUZZY, match.status());
        assertEquals("the yellow ledger was", passage(text, match));
    }

    @Test
    void anApproximatePassageCoversTheWordThatStandsInPlaceOfTheQuotes() {
        String text = "Then the witness left town for good.";

        QuoteMatch first = QuoteMatcher.of(text).match(Quote.of("when the witness left"));
        QuoteMatch last = QuoteMatcher.of(text).match(Quote.of("the witness left tows"));

        assertEquals("Then the witness left", passage(text, first));
        assertEquals("the witness left town", passage(text, last));
    }

    @Test
    void anApproximatePassageCutsNoWordWhereAnotherIsAsClose() {
        String text = "The witness left town.";

        assertEquals("witness left town", passage(text, QuoteMatcher.of(text).match(Quote.of("xywitness left town"))));
        assertEquals("The witness", passage(text, QuoteMatcher.of(text).match(Quote.of("the witnessxy"))));
    }

    @Test
    void anApproximatePassageEndsInNoWhiteSpace() {
        String text = "She signed the receipt and left.";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("signed the receipt!"));

        assertEquals("signed the receipt", passage(text, match));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n\t", "\u200b\u00ad"})
    void aQuoteWithoutLettersIsOrphaned(String blank) {
        QuoteMatch match = QuoteMatcher.of("a \u00a0\n\t\u200b\u00ad b").match(Quote.of(blank));

        assertEquals(ORPHANED, match.status());
        assertEquals("The quote is empty.", match.detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x"})
    void nothingStandsInATextTooSmall(String text) {
        assertEquals(
                ORPHANED,
                QuoteMatcher.of(text).match(Quote.of("clerk of Marrow")).status());
    }

    @Test
    void withoutATextNothingIsChecked() {
        QuoteMatch match = QuoteMatch.notChecked();

        assertEquals(NOT_CHECKED, match.status());
        assertEquals(OptionalDouble.empty(), match.score());
    }

    @Test
    void aQuoteHasAtMostAThousandCodePoints() {
        assertEquals(1_000, Quote.of("\ud83d\ude00".repeat(1_000)).exact().codePointCount(0, 2_000));
        assertThrows(IllegalArgumentException.class, () -> Quote.of("x".repeat(1_001)));
    }

    @Test
    void noSentenceRepeatsWordsOfTheText() {
        QuoteMatcher secret = QuoteMatcher.of("the hidden witness never spoke to the hidden judge about Zebulon");

        for (String quote : new String[] {"hidden", "spoke to the", "HIDDEN", "witness ever spoke to", "spok to the"}) {
            String detail = secret.match(Quote.of(quote)).detail();
            assertFalse(detail.matches(".*(witness|never|spoke|judge|about|Zebulon).*"), detail);
        }
    }

    private static String passage(String text, QuoteMatch match) {
        return Passages.of(text, match);
    }
}
