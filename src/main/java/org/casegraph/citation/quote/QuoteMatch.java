package org.casegraph.citation.quote;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What checking one quote gave.
 *
 * @param status what was found
 * @param score 1 - edits/n, where n counts the code points of the normalised quote; 1 for EXACT and NORMALIZED, that
 *     of the equally good places for AMBIGUOUS, empty for ORPHANED and NOT_CHECKED
 * @param start where the passage begins, in code points of the text; present for EXACT, NORMALIZED and FUZZY
 * @param end where it ends, so that {@code text[start:end]} is the passage; present when {@code start} is
 * @param detail one sentence for a careful reader; it holds no words of the text
 */
public record QuoteMatch(
        VerificationStatus status, OptionalDouble score, OptionalInt start, OptionalInt end, String detail) {

    /** The match of a quote whose source has no text on file. */
    public static QuoteMatch notChecked() {
        return unplaced(VerificationStatus.NOT_CHECKED, OptionalDouble.empty(), "No text of the source is on file.");
    }

    static QuoteMatch placed(VerificationStatus status, double score, int start, int end, String detail) {
        return new QuoteMatch(status, OptionalDouble.of(score), OptionalInt.of(start), OptionalInt.of(end), detail);
    }

    static QuoteMatch unplaced(VerificationStatus status, OptionalDouble score, String detail) {
        return new QuoteMatch(status, score, OptionalInt.empty(), OptionalInt.empty(), detail);
    }
}
