package org.casegraph.citation.quote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the W3C Web Annotation TextQuoteSelector and TextPositionSelector state it: its letters, what stands
 * before and after it, and where it begins and ends, counted in Unicode code points from the start of the text.
 *
 * @throws IllegalArgumentException if {@code exact} is longer than {@link #MAX_LENGTH} code points
 */
public record Quote(
        String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable Integer start,
        @Nullable Integer end) {

    /** The longest quote that can be checked, in code points. */
    public static final int MAX_LENGTH = 1_000;

    public Quote {
        Objects.requireNonNull(exact, "exact");
        if (exact.length() > MAX_LENGTH && exact.codePointCount(0, exact.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("A quote has at most " + MAX_LENGTH + " code points");
        }
    }

    /** A quote of which neither context nor position is stated. */
    public static Quote of(String exact) {
        return new Quote(exact, null, null, null, null);
    }

    /** This quote with what stands before and after it. */
    public Quote between(@Nullable String before, @Nullable String after) {
        return new Quote(exact, before, after, start, end);
    }

    /** This quote with the code point at which it is said to begin. */
    public Quote startingAt(int codePoint) {
        return new Quote(exact, prefix, suffix, codePoint, end);
    }
}
