package org.casegraph.citation.quote;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a quote says stands before and after it, held against the text around a passage in normalised form. */
final class Context {

    /** The code points next to the quote that are compared; more tell no two places of a real text apart. */
    static final int LENGTH = 256;

    private final FoldedText text;
    private final FoldedQuote prefix;
    private final FoldedQuote suffix;

    Context(FoldedText text, Quote quote) {
        this.text = text;
        this.prefix = FoldedQuote.of(tail(quote.prefix()));
        this.suffix = FoldedQuote.of(head(quote.suffix()));
    }

    boolean stated() {
        return prefix.length() + suffix.length() > 0;
    }

    /** Whether what stands before the passage is the stated prefix; true where none is stated. */
    boolean prefixFits(Place place) {
        return before(place) == prefix.length();
    }

    /** Whether what stands after the passage is the stated suffix; true where none is stated. */
    boolean suffixFits(Place place) {
        return after(place) == suffix.length();
    }

    /** How many of the two sides fit. */
    int fits(Place place) {
        return (prefixFits(place) ? 1 : 0) + (suffixFits(place) ? 1 : 0);
    }

    /** Whether at least half of each stated side, counted from the quote outwards, stands around the passage. */
    boolean halfFits(Place place) {
        return 2 * before(place) >= prefix.length() && 2 * after(place) >= suffix.length();
    }

    private int before(Place place) {
        int joint = place.from() - 1;
        int last = joint >= 0 && text.symbol(joint) == Typography.SPACE ? joint - 1 : joint;
        return common(prefix.length(), i -> prefix.symbol(prefix.length() - 1 - i), i -> last - i);
    }

    private int after(Place place) {
        int joint = place.to();
        int first = joint < text.length() && text.symbol(joint) == Typography.SPACE ? joint + 1 : joint;
        return common(suffix.length(), suffix::symbol, i -> first + i);
    }

    private int common(int length, IntUnaryOperator stated, IntUnaryOperator index) {
        int common = 0;
        while (common < length) {
            int at = index.applyAsInt(common);
            if (at < 0 || at >= text.length() || text.symbol(at) != stated.applyAsInt(common)) {
                break;
            }
            common++;
        }
        return common;
    }

    private static String tail(@Nullable String prefix) {
        String stated = prefix == null ? "" : prefix.stripTrailing();
        return stated.codePointCount(0, stated.length()) <= LENGTH
                ? stated
                : stated.substring(stated.offsetByCodePoints(stated.length(), -LENGTH));
    }

    private static String head(@Nullable String suffix) {
        String stated = suffix == null ? "" : suffix.stripLeading();
        return stated.codePointCount(0, stated.length()) <= LENGTH
                ? stated
                : stated.substring(0, stated.offsetByCodePoints(0, LENGTH));
    }
}
