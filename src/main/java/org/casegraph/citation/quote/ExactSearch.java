package org.casegraph.citation.quote;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds a pattern letter for letter: Horspool's skips as long as they pay, then Knuth, Morris and Pratt, so that no
 * text and pattern take more than a fixed number of steps a char.
 */
final class ExactSearch {

    private static final int PATIENCE = 4;

    private final String text;
    private final String pattern;
    private final int most;
    private final IntStream.Builder starts = IntStream.builder();
    private int found;

    private ExactSearch(String text, String pattern, int most) {
        this.text = text;
        this.pattern = pattern;
        this.most = most;
    }

    /** The chars at which the pattern, which is not empty, begins in the text: the first {@code most} of them. */
    static int[] starts(String text, String pattern, int most) {
        ExactSearch search = new ExactSearch(text, pattern, most);
        search.skipping();
        return search.starts.build().toArray();
    }

    private void skipping() {
        int[] skips = skips();
        int length = pattern.length();
        char first = pattern.charAt(0);
        char last = pattern.charAt(length - 1);
        long work = 0;
        int at = 0;
        while (at <= text.length() - length && found < most) {
            char c = text.charAt(at + length - 1);
            if (c == last && text.charAt(at) == first) {
                work += length;
                if (text.startsWith(pattern, at)) {
                    found(at);
                }
            }
            at += skips[c & 0xff];
            if (++work > PATIENCE * (at + 1024L)) {
                stepping(at);
                return;
            }
        }
    }

    private int[] skips() {
        int[] skips = new int[256];
        Arrays.fill(skips, pattern.length());
        for (int i = 0; i < pattern.length() - 1; i++) {
            skips[pattern.charAt(i) & 0xff] = pattern.length() - 1 - i;
        }
        return skips;
    }

    private void stepping(int from) {
        int[] borders = Borders.of(pattern.chars().toArray());
        int matched = 0;
        for (int at = from; at < text.length() && found < most; at++) {
            char c = text.charAt(at);
            while (matched > 0 && (matched == pattern.length() || c != pattern.charAt(matched))) {
                matched = borders[matched];
            }
            if (c == pattern.charAt(matched)) {
                matched++;
            }
            if (matched == pattern.length()) {
                found(at + 1 - matched);
            }
        }
    }

    private void found(int start) {
        if (!CodePointIndex.splits(text, start) && !CodePointIndex.splits(text, start + pattern.length())) {
            starts.add(start);
            found++;
        }
    }
}
