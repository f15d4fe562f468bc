package org.casegraph.citation.quote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSearchTest {

    @Test
    void findsWhatThePlainSearchFinds() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = letters(random, 2 + random.nextInt(3), random.nextInt(400));
            String pattern = letters(random, 2, 1 + random.nextInt(6));

            assertEquals(NaiveSearch.starts(text, pattern), found(text, pattern), "seed " + seed);
        }
    }

    @Test
    void findsTheSameWhereSkippingDoesNotPay() {
        String text = "a".repeat(9_000) + "b" + "a".repeat(300) + "b" + "a".repeat(9_000);

        for (String pattern : new String[] {"a".repeat(300), "a".repeat(150) + "b" + "a".repeat(150), "ab".repeat(2)}) {
            assertEquals(NaiveSearch.starts(text, pattern), found(text, pattern), pattern);
        }
    }

    @Test
    void stopsAtTheMostThatIsAskedFor() {
        assertArrayEquals(new int[] {0, 1, 2}, ExactSearch.starts("aaaaaa", "a", 3));
        assertEquals(700, ExactSearch.starts("a".repeat(20_000), "a".repeat(99), 700).length);
    }

    @Test
    void findsNoHalfOfACodePoint() {
        String smile = "\ud83d\ude00";

        assertArrayEquals(new int[] {3}, ExactSearch.starts(smile + "x\ude00", "\ude00", 9));
        assertArrayEquals(new int[] {3}, ExactSearch.starts(smile + "x\ud83d", "\ud83d", 9));
        assertArrayEquals(new int[] {0, 2}, ExactSearch.starts(smile + smile, smile, 9));
    }

    private static List<Integer> found(String text, String pattern) {
        return Arrays.stream(ExactSearch.starts(text, pattern, Integer.MAX_VALUE))
                .boxed()
                .toList();
    }

    private static String letters(Random random, int alphabet, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(alphabet)));
        }
        return letters.toString();
    }
}
