package org.casegraph.citation.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Escapes are Java's own and are written out where a character cannot be seen. */
class QuoteTypographyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            typographic double quotes | he said \u201cguilty\u201d twice | "guilty" twice | \u201cguilty\u201d twice
            single for double quotes | he said \u201cguilty\u201d twice | 'guilty' twice | \u201cguilty\u201d twice
            guillemets | he said \u00abguilty\u00bb twice | "guilty" twice | \u00abguilty\u00bb twice
            low German quotes | er rief \u201eschuldig\u201c laut | "schuldig" laut | \u201eschuldig\u201c laut
            typographic apostrophe | the clerk\u2019s ledger | the clerk's ledger | the clerk\u2019s ledger
            double quote of two apostrophes | he said ''guilty'' twice  | "guilty"                   | ''guilty''
            em dash | the clerk\u2014a cousin | clerk-a cousin | clerk\u2014a cousin
            em dash with spaces | the clerk \u2014 a cousin | clerk\u2014a cousin | clerk \u2014 a cousin
            dash of two hyphens | the clerk -- a cousin | clerk \u2013 a cousin | clerk -- a cousin
            minus sign | it was \u22125 degrees | was -5 degrees | was \u22125 degrees
            no-break space | Case No.\u00a012 of the term | Case No. 12 of | Case No.\u00a012 of
            thin space and line break | nine\u2009jurors\\r\\n   sat | nine jurors sat | nine\u2009jurors\\r\\n   sat
            ideographic space              | nine\u3000jurors            | nine jurors                | nine\u3000jurors
            white space around the quote   | nine jurors sat             | %  jurors  %               | jurors
            ligature | the o\ufb03cial \ufb01le | official file | o\ufb03cial \ufb01le
            soft hyphen | man\u00adslaughter charge | manslaughter charge | man\u00adslaughter charge
            zero width space | man\u200bslaughter charge | manslaughter | man\u200bslaughter
            zero width after the passage   | manslaughter\u200b Charge   | Manslaughter               | manslaughter
            decomposed letters in the text | Nu\u0301n\u0303ez came | N\u00fa\u00f1ez | Nu\u0301n\u0303ez
            decomposed letters in the quote | Jos\u00e9 N\u00fa\u00f1ez  | Jose\u0301                 | Jos\u00e9
            marks in another order         | a q\u0323\u0307x b          | q\u0307\u0323x             | q\u0323\u0307x
            Hangul in parts | \u1112\u1161\u11ab ok | \ud55c | \u1112\u1161\u11ab
            ellipsis                       | he left\u2026 and slept     | left... and                | left\u2026 and
            ellipsis of spaced dots        | he left . . . and slept     | left ... and               | left . . . and
            ellipsis after a space         | he left \u2026 and slept    | left... and                | left \u2026 and
            spaced dots against ellipsis   | he left . . . and slept     | left\u2026 and             | left . . . and
            full-width letters | the ＣＬＥＲＫ slept | clerk slept | ＣＬＥＲＫ slept
            upper case                     | THE CLERK SLEPT             | The clerk                  | THE CLERK
            German sharp s                 | die Stra\u00dfe             | STRASSE                    | Stra\u00dfe
            capital sharp s                | DIE STRA\u1e9eE             | Stra\u00dfe                | STRA\u1e9eE
            Greek final sigma | Ο ΝΟΜΟΣ | νομος | ΝΟΜΟΣ
            long s                         | the Congre\u017fs           | Congress                   | Congre\u017fs
            variation selector | a \u2696\ufe0f sign | a \u2696 sign | a \u2696\ufe0f sign
            """)
    void typographyIsNormalized(String what, String text, String quote, String passage) {
        String read = text.translateEscapes();
        QuoteMatch match = QuoteMatcher.of(read).match(Quote.of(quote));
        assertEquals(VerificationStatus.NORMALIZED, match.status(), match.detail());
        assertEquals(passage.translateEscapes(), Passages.of(read, match));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an accent                    | the caf\u00e9 x      | Cafe      | ORPHANED
            a mark of its own            | the Q\u0303 sign     | q         | ORPHANED
            an accent in a longer quote  | at the caf\u00e9 bar | the Cafe bar | FUZZY
            half of a ligature           | the \ufb01rst        | IRST      | ORPHANED
            half of a sharp s            | nach Ma\u00df        | nach mas  | FUZZY
            the other half of it         | Ma\u00dfen hier     | SEN HIER  | FUZZY
            a part of an ellipsis        | the end\u2026        | The end.  | FUZZY
            dotless i                    | Kad\u0131k\u00f6y    | Kadik\u00f6y | FUZZY
            dotted capital i             | \u0130stanbul        | Istanbul  | FUZZY
            ash is a letter              | C\u00e6sar came      | caesar came | FUZZY
            a note's number              | ten rooms\u00b2      | ten rooms2 | ORPHANED
            a decimal is no ellipsis     | fired 18 .22 rounds  | fired 18.22 rounds | ORPHANED
            no space for a space         | the court room       | the courtroom | FUZZY
            """)
    void lettersAreNotTypography(String what, String text, String quote, VerificationStatus status) {
        QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));

        assertEquals(status, match.status());
        assertTrue(match.score().orElse(0) < 1, "a letter differs");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dotless i in upper case of its own | KADIK\u00d6Y  | Kadik\u00f6y
            capital dotted i and its parts     | \u0130zmir x  | i\u0307zmir
            """)
    void caseFollowsUnicodesFullFolding(String what, String text, String quote) {
        assertEquals(
                VerificationStatus.NORMALIZED,
                QuoteMatcher.of(text).match(Quote.of(quote)).status());
    }
}
