package org.casegraph.citation.quote;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A normalised quote, prefix or suffix, without the white space around it. */
final class FoldedQuote implements Symbols {

    private final int[] symbols;

    private FoldedQuote(int[] symbols) {
        this.symbols = symbols;
    }

    static FoldedQuote of(String quote) {
        IntStream.Builder builder = IntStream.builder();
        Folding.fold(quote, (symbol, source) -> builder.add(symbol));
        int[] all = builder.build().toArray();
        int from = 0;
        int to = all.length;
        while (from < to && all[from] == Typography.SPACE) {
            from++;
        }
        while (to > from && all[to - 1] == Typography.SPACE) {
            to--;
        }
        return new FoldedQuote(Arrays.copyOfRange(all, from, to));
    }

    @Override
    public int length() {
        return symbols.length;
    }

    @Override
    public int symbol(int index) {
        return symbols[index];
    }

    /** How many edits a passage may differ by: a fifth of the symbols. */
    int limit() {
        return symbols.length / 5;
    }
}
