package org.casegraph.citation.quote;

import static org.casegraph.citation.quote.VerificationStatus.AMBIGUOUS;
import static org.casegraph.citation.quote.VerificationStatus.EXACT;
import static org.casegraph.citation.quote.VerificationStatus.FUZZY;
import static org.casegraph.citation.quote.VerificationStatus.NORMALIZED;
import static org.casegraph.citation.quote.VerificationStatus.ORPHANED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuoteBoundsTest {

    private static final String SMILE = "\ud83d\ude00";

    @Test
    void emojiBeforeTheQuoteCountOnceEach() {
        QuoteMatcher matcher = QuoteMatcher.of(SMILE.repeat(3_000) + " the clerk\u2019s ledger");

        assertEquals(OptionalInt.of(3_005), matcher.match(Quote.of("clerk")).start());
        assertEquals(
                OptionalInt.of(3_001), matcher.match(Quote.of("the clerk's")).start());
        assertEquals(
                OptionalInt.of(3_019),
                matcher.match(Quote.of("the clerks lebger")).end());
    }

    @Test
    void emojiAreSymbolsLikeOthers() {
        String text = "a " + SMILE + " b c d e f";

        assertEquals(EXACT, QuoteMatcher.of(text).match(Quote.of(SMILE)).status());
        assertEquals(
                NORMALIZED,
                QuoteMatcher.of(text).match(Quote.of("A " + SMILE + " B")).status());
        assertEquals(
                0.9,
                QuoteMatcher.of(text)
                        .match(Quote.of("a \ud83d\ude01 b c d "))
                        .score()
                        .orElse(0),
                0.02);
    }

    @Test
    void unpairedSurrogatesAreCodePointsOfTheirOwn() {
        QuoteMatcher matcher = QuoteMatcher.of("\ude00 x \ud83d The clerk \ud83d");

        assertEquals(OptionalInt.of(6), matcher.match(Quote.of("The clerk")).start());
        assertEquals(
                OptionalInt.of(6), matcher.match(Quote.of("the clerk \ud83d")).start());
        assertEquals(ORPHANED, QuoteMatcher.of(SMILE).match(Quote.of("\ud83d")).status());
    }

    @Test
    void aPassageAcrossManyPagesOfTheNormalFormKeepsItsPosition() {
        String filler = "word\n\n  word \u2014 \ufb01n \u00ad".repeat(2_000);
        String text = filler + "The Clerk\u00a0slept" + filler;

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("the clerk slept"));

        assertEquals(NORMALIZED, match.status());
        assertEquals("The Clerk\u00a0slept", Passages.of(text, match));
    }

    @Test
    void morePlacesThanCanBeComparedAreAmbiguousWhateverTheContext() {
        QuoteMatcher matcher = QuoteMatcher.of("x".repeat(QuoteMatcher.MOST_PLACES + 1) + "y");

        QuoteMatch match = matcher.match(Quote.of("x").between(null, "y"));

        assertEquals(AMBIGUOUS, match.status());
        assertTrue(match.detail().contains("more than 100000 places"), match.detail());
    }

    @Test
    void theStatedPositionNeedsNoSearchHoweverOftenTheQuoteStands() {
        QuoteMatcher matcher = QuoteMatcher.of("x".repeat(QuoteMatcher.MOST_PLACES + 1) + "y");
        int last = QuoteMatcher.MOST_PLACES;

        QuoteMatch match = matcher.match(new Quote("x", null, "y", last, last + 1));

        assertEquals(EXACT, match.status());
        assertEquals(OptionalInt.of(last), match.start());
        assertEquals(
                OptionalInt.of(last),
                matcher.match(new Quote("x", null, null, null, last + 1)).start());
    }

    @Test
    void aStatedPositionWithoutItsContextDecidesNothingAmongTooManyPlaces() {
        QuoteMatcher matcher = QuoteMatcher.of("x".repeat(QuoteMatcher.MOST_PLACES + 1) + "y");

        assertEquals(AMBIGUOUS, matcher.match(new Quote("x", null, "y", 5, 6)).status());
        assertEquals(
                AMBIGUOUS,
                matcher.match(new Quote("x", null, null, 500_000, null)).status());
        assertEquals(
                AMBIGUOUS, matcher.match(new Quote("x", null, null, -1, null)).status());
        assertEquals(
                AMBIGUOUS, matcher.match(new Quote("x", null, null, null, 0)).status());
    }

    @Test
    void theStatedPositionCountsEmojiOnceAndHalvesNone() {
        QuoteMatcher matcher = QuoteMatcher.of((SMILE + "x").repeat(3_000));

        QuoteMatch match = matcher.match(new Quote("x", null, null, 4_001, null));

        assertEquals("The quote stands letter for letter at the stated position.", match.detail());
        assertEquals(OptionalInt.of(4_002), match.end());
        assertEquals(
                ORPHANED,
                QuoteMatcher.of(SMILE)
                        .match(new Quote("\ude00", null, null, 0, null))
                        .status());
    }

    @Test
    void asManyPlacesAsCanBeComparedAreDecidedByContext() {
        QuoteMatcher matcher = QuoteMatcher.of("x".repeat(QuoteMatcher.MOST_PLACES) + "y");

        QuoteMatch match = matcher.match(Quote.of("x").between(null, "y"));

        assertEquals(OptionalInt.of(QuoteMatcher.MOST_PLACES - 1), match.start());
    }

    @Test
    void aTextThatComesCloseEverywhereIsAmbiguousAndNotSearchedWithoutEnd() {
        QuoteMatch match = QuoteMatcher.of("a".repeat(400_000)).match(Quote.of("aaaab"));

        assertEquals(AMBIGUOUS, match.status());
        assertEquals("So many places come close to the quote that not all of them could be compared.", match.detail());
    }

    @Test
    void aPageOfCombiningMarksIsReadInParts() {
        String marks = "\u0301\u0323".repeat(50_000);

        QuoteMatch match = QuoteMatcher.of(marks + " slept").match(Quote.of("SLEPT"));

        assertEquals(NORMALIZED, match.status());
        assertEquals(OptionalInt.of(100_001), match.start());
    }

    @Test
    void theLongestQuoteMayBeApproximate() {
        String passage = "the clerk slept on and on ".repeat(38) + "under the ledge";
        String text = "before. " + passage + " after.";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(passage.replace("slept", "step")));

        assertEquals(FUZZY, match.status());
        assertEquals(OptionalInt.of(8), match.start());
        assertEquals(OptionalInt.of(8 + passage.length()), match.end());
    }

    @Test
    void aRunOfWhiteSpaceIsOneSpaceHoweverLong() {
        String text = "the" + " ".repeat(200_000) + "clerk";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("the clerk"));

        assertEquals(NORMALIZED, match.status());
        assertEquals(OptionalInt.of(text.length()), match.end());
    }
}
