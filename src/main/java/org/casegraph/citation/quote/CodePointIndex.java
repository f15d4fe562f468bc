package org.casegraph.citation.quote;

import java.util.Arrays;
import java.util.Optional;

/** Counts the chars of a text in code points and back; costs nothing where no surrogate stands in the text. */
final class CodePointIndex {

    private static final int STEP = 1024;

    private final String text;
    private final int[] before;

    private CodePointIndex(String text, int[] before) {
        this.text = text;
        this.before = before;
    }

    static CodePointIndex of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new CodePointIndex(text, new int[0]);
        }
        int[] before = new int[text.length() / STEP + 1];
        for (int i = 1; i < before.length; i++) {
            int from = aligned(text, (i - 1) * STEP);
            before[i] = before[i - 1] + text.codePointCount(from, aligned(text, i * STEP));
        }
        return new CodePointIndex(text, before);
    }

    /** The code points before {@code at}, which is not between the halves of one. */
    int codePoint(int at) {
        if (before.length == 0) {
            return at;
        }
        int step = at / STEP;
        return before[step] + text.codePointCount(aligned(text, step * STEP), at);
    }

    /** The char at which this code point, counted from 0, begins; empty where the text has no such code point. */
    Optional<Integer> at(int codePoint) {
        if (codePoint < 0 || codePoint > codePoint(text.length())) {
            return Optional.empty();
        }
        if (before.length == 0) {
            return Optional.of(codePoint);
        }
        int found = Arrays.binarySearch(before, codePoint);
        int step = found >= 0 ? found : -found - 2;
        return Optional.of(text.offsetByCodePoints(aligned(text, step * STEP), codePoint - before[step]));
    }

    /** The char itself or, where it is the second half of a code point, the next one. */
    private static int aligned(String text, int at) {
        return splits(text, at) ? at + 1 : at;
    }

    /** Whether the chars on both sides of this index are halves of one code point. */
    static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
