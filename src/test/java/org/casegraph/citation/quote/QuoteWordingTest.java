package org.casegraph.citation.quote;

import static org.casegraph.citation.quote.VerificationStatus.FUZZY;
import static org.casegraph.citation.quote.VerificationStatus.ORPHANED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteWordingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            changed     | sentenced to 16 months in prison      | sentenced to 18 months in prison
            added       | sentenced to 18 months in prison      | sentenced to 118 months in prison
            cut off     | was sentenced too 8 months in prison  | was sentenced to 18 months in prison
            cut off last | was sentencd to prison for 1         | was sentenced to prison for 18 months
            cut in two  | 8 months in the prsion                | 18 months in the prison
            dropped     | sentenced to 8 months in prison       | sentenced to 18 months in prison
            moved point | a fine of $15.0 million was set       | a fine of $1.50 million was set
            thousands   | a fine of $18 was set by thejudge     | a fine of $18,000 was set by the judge
            exchanged   | between 12 and 34 jurors were present | between 34 and 12 jurors were present
            superscript | twelve square feet, or 10\u00b2 in all | twelve square feet, or 10\u00b3 in all
            word        | after eighteen months in the prison   | after sixteen months in the prison
            ordinal     | murder in the first degree, he said   | murder in the third degree, he said
            month       | was arraigned on a day in June there  | was arraigned on a day in July there
            day         | was arraigned on the last Monday here | was arraigned on the last Sunday here
            """)
    void neverDiffersInANumberOrADate(String how, String quote, String text) {
        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));

        assertEquals(ORPHANED, match.status(), match.detail());
        assertEquals("The nearest passage differs from the quote in a number or a date.", match.detail());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            not dropped       | was found guilty of murder      | was found not guilty of murder
            not added         | was found not guilty of murder  | was found guilty of murder
            not for now       | he is now guilty of murder      | he is not guilty of murder
            not first         | was guilty of the old murder    | was not guilty of the old murder
            first word eaten  | was guilty of the old murder    | never guilty of the old murder
            not before a word | was guilty of the theft that Yule Eve | was not at all guilty of the theft that Yule Eve
            not at the end    | the jury that day said it was so | the jury that day said it was not
            not after a word | the jury said of it that it was so | the jury said of it that it was at all not so
            no                | there was no evidence of fraud  | there was an evidence of fraud
            never             | he never fired the weapon there | he ever fired the weapon there
            contraction       | he didn't fire the old revolver | he did fire the old revolver
            curly contraction | he did fire the old revolver    | he didn\u2019t fire the old revolver
            contraction bare  | he didnt fire the old revolver  | he did fire the old revolver
            without           | acted with malice aforethought, she said | acted without malice aforethought, she said
            un-               | it was a lawful order of court  | it was an unlawful order of court
            in-               | tried for voluntary manslaughter | tried for involuntary manslaughter
            in- and a slip    | tried for voluntry manslaughter | tried for involuntary manslaughter
            dis-              | he was qualified as a juror     | he was disqualified as a juror
            non-              | a violent offender of old times | a non-violent offender of old times
            """)
    void neverDiffersInANegation(String how, String quote, String text) {
        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));

        assertEquals(ORPHANED, match.status(), match.detail());
        assertEquals("The nearest passage differs from the quote in a negation.", match.detail());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            digits kept           | sentencd to 18 months in prison  | sentenced to 18 months in prison
            digits of a script    | sentencd to 18 months in prison  | sentenced to \u0661\u0668 months in prison
            negation kept         | he was not gulty of the murder   | he was not guilty of the murder
            contraction written out | he did not fire the gun        | he didn't fire the gun
            number misspelt       | after eightteen months in prison | after eighteen months in prison
            month misspelt        | was arraigned in Jnauary at last | was arraigned in January at last
            a negation outside    | he jury foundhim guilty          | not he jury found him guilty
            a digit at its side   | the jury foundhim guilty         | in 1999 the jury found him guilty12
            under is no negation  | kept udner the old bridge        | kept under the old bridge
            """)
    void mayDifferElsewhere(String how, String quote, String text) {
        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));

        assertEquals(FUZZY, match.status(), match.detail());
    }

    @Test
    void aFartherPlaceWithTheRightNumberIsTaken() {
        String text = "He was sentenced to 16 months in prison. Later he was sentensed too 18 months in prison.";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("was sentenced to 18 months in prison"));

        assertEquals(FUZZY, match.status());
        assertEquals(OptionalInt.of(50), match.start());
        assertEquals(1 - 2 / 36.0, match.score().orElseThrow());
    }

    @Test
    void wordsThatTheQuoteCutsCountWhole() {
        QuoteMatch match = QuoteMatcher.of("they said he cannot have fired it").match(Quote.of("not haev fired it"));

        assertEquals(FUZZY, match.status(), "cannot is not");
        assertTrue(match.start().isPresent());
    }

    @Test
    void theDetailIsAboutTheNearestOfTheRefusedPassages() {
        String text = "She was guilty of 3 thefts, he said, and was not guilty of 2 thefts.";

        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of("was guilty of 2 thefts"));

        assertEquals(ORPHANED, match.status());
        assertEquals("The nearest passage differs from the quote in a number or a date.", match.detail());
    }
}
