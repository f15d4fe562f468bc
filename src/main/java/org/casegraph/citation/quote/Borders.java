package org.casegraph.citation.quote;

/** The failure function of Knuth, Morris and Pratt. */
final class Borders {

    private Borders() {}

    /** For each length the longest proper prefix of that much of the pattern that is also its suffix. */
    static int[] of(int[] pattern) {
        int[] borders = new int[pattern.length + 1];
        int border = 0;
        for (int i = 1; i < pattern.length; i++) {
            while (border > 0 && pattern[i] != pattern[border]) {
                border = borders[border];
            }
            if (pattern[i] == pattern[border]) {
                border++;
            }
            borders[i + 1] = border;
        }
        return borders;
    }
}
