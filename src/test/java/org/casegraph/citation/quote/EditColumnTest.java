package org.casegraph.citation.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditColumnTest {

    @Test
    void agreesWithSellersTableAtEveryEndWithinTheLimit() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String pattern = letters(random, 1 + random.nextInt(300));
            String text = letters(random, 200) + slipped(random, pattern) + letters(random, 200);
            int limit = random.nextInt(pattern.length() + 1);
            int[] expected = NaiveSearch.edits(text, pattern);
            EditColumn column = column(pattern);
            column.start(limit, false);
            for (int end = 1; end <= text.length(); end++) {
                same(expected[end], column.step(text.charAt(end - 1) - 'a'), limit, "seed " + seed + " end " + end);
            }
        }
    }

    @Test
    void anAnchoredColumnCountsFromItsStart() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            String pattern = letters(random, 1 + random.nextInt(150));
            String text = slipped(random, pattern) + letters(random, 20);
            int limit = random.nextInt(pattern.length() + 1);
            EditColumn column = column(pattern);
            column.start(limit, true);
            for (int end = 1; end <= text.length(); end++) {
                int expected = WordDistance.edits(pattern, text.substring(0, end));
                same(expected, column.step(text.charAt(end - 1) - 'a'), limit, "seed " + seed + " end " + end);
            }
        }
    }

    @Test
    void aLimitThatSinksLosesNothingBelowIt() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String pattern = letters(random, 200);
            String text = slipped(random, pattern) + letters(random, 50) + pattern + letters(random, 50);
            int[] expected = NaiveSearch.edits(text, pattern);
            EditColumn column = column(pattern);
            int limit = 60;
            column.start(limit, false);
            for (int end = 1; end <= text.length(); end++) {
                int edits = column.step(text.charAt(end - 1) - 'a');
                same(expected[end], edits, limit, "seed " + seed + " end " + end);
                limit = Math.min(limit, edits);
                column.limit(limit);
            }
            assertEquals(0, limit, "seed " + seed);
        }
    }

    private static void same(int expected, int found, int limit, String where) {
        if (expected <= limit) {
            assertEquals(expected, found, where);
        } else {
            assertTrue(found > limit, where);
        }
    }

    private static EditColumn column(String pattern) {
        return new EditColumn(pattern.chars().map(c -> c - 'a').toArray(), 4);
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(4)));
        }
        return letters.toString();
    }

    /** The pattern with about one letter in eight changed, left out or doubled. */
    private static String slipped(Random random, String pattern) {
        StringBuilder slipped = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            switch (random.nextInt(24)) {
                case 0 -> slipped.append(c).append(c);
                case 1 -> slipped.append((char) ('a' + random.nextInt(4)));
                case 2 -> slipped.append("");
                default -> slipped.append(c);
            }
        }
        return slipped.toString();
    }
}
