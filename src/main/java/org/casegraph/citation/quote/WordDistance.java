package org.casegraph.citation.quote;

/** Levenshtein's distance of two words. */
final class WordDistance {

    private WordDistance() {}

    static boolean within(String one, String other, int limit) {
        return Math.abs(one.length() - other.length()) <= limit && edits(one, other) <= limit;
    }

    static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
