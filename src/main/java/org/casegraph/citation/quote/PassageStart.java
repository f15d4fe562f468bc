package org.casegraph.citation.quote;

import java.util.Optional;

/** Finds where the passage begins that ends at a given symbol and takes the fewest edits. */
final class PassageStart {

    /** Where a passage begins, and its edits. */
    record Found(int from, int edits) {}

    private final FoldedText text;
    private final Alphabet alphabet;
    private final EditColumn column;
    private final int length;

    PassageStart(FoldedText text, FoldedQuote quote, Alphabet alphabet) {
        this.text = text;
        this.alphabet = alphabet;
        this.length = quote.length();
        int[] backwards = new int[length];
        for (int i = 0; i < length; i++) {
            backwards[i] = alphabet.number(quote.symbol(length - 1 - i));
        }
        this.column = new EditColumn(backwards, alphabet.size());
    }

    /**
     * Of the starts with the fewest edits, which are at most {@code limit}, the leftmost that cuts no word: a wider
     * passage shows what stands in place of the quote's first letters.
     */
    Optional<Found> before(int to, int limit) {
        column.start(limit, true);
        int best = -1;
        int fewest = limit + 1;
        for (int from = to - 1; from >= Math.max(0, to - length - limit); from--) {
            int edits = column.step(alphabet.number(text.symbol(from)));
            boolean better = edits < fewest
                    || edits == fewest && best >= 0 && Edges.ofStart(text, from) >= Edges.ofStart(text, best);
            if (better && !text.splitsLetter(from)) {
                best = from;
                fewest = edits;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Found(best, fewest));
    }
}
