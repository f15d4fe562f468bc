package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;

/** The plain algorithms of the textbook, which the fast ones are held against. */
final class NaiveSearch {

    private NaiveSearch() {}

    /** Sellers' table: the fewest edits between the pattern and a passage that ends at each char of the text. */
    static int[] edits(String text, String pattern) {
        int[] column = new int[pattern.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int[] ends = new int[text.length() + 1];
        ends[0] = pattern.length();
        for (int j = 1; j <= text.length(); j++) {
            int diagonal = 0;
            for (int i = 1; i < column.length; i++) {
                int replaced = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(replaced, Math.min(column[i], column[i - 1]) + 1);
            }
            ends[j] = column[pattern.length()];
        }
        return ends;
    }

    static List<Integer> starts(String text, String pattern) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
            starts.add(at);
        }
        return starts;
    }
}
