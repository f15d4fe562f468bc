package org.casegraph.citation.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws over random texts; a failure names the seed that breaks the law. */
class QuoteLawsTest {

    private static final String[] LETTERS = {
        "a",
        "b",
        "c",
        " ",
        "\n",
        "-",
        "\u2014",
        ".",
        "\u2026",
        "'",
        "\u201c",
        "A",
        "\u00e9",
        "e\u0301",
        "\u0301",
        "\u00df",
        "\ufb03",
        "\u00ad",
        "\u200b",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u0130",
        "\u0131",
        "7",
        "\ud55c",
        "\u1112",
        "\u1161",
        "\u0323",
        "\u0928",
        "\u093c"
    };

    @Test
    void aPassageThatStandsOnceIsExactAndOneThatStandsTwiceIsAmbiguous() {
        forSeeds(2_000, seed -> {
            Random random = new Random(seed);
            String text = text(random, LETTERS, 1 + random.nextInt(60));
            int from = random.nextInt(text.codePointCount(0, text.length()));
            int to = from + 1 + random.nextInt(text.codePointCount(0, text.length()) - from);
            String quote = slice(text, from, to);
            if (FoldedQuote.of(quote).length() == 0) {
                return;
            }
            QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));
            if (count(text, quote) == 1) {
                assertEquals(VerificationStatus.EXACT, match.status(), "seed " + seed);
                assertEquals(from, match.start().orElseThrow(), "seed " + seed);
                assertEquals(to, match.end().orElseThrow(), "seed " + seed);
            } else {
                assertEquals(VerificationStatus.AMBIGUOUS, match.status(), "seed " + seed);
            }
            Quote placed = Quote.of(quote).startingAt(from);
            assertEquals(from, QuoteMatcher.of(text).match(placed).start().orElseThrow(), "seed " + seed);
            Quote ended = new Quote(quote, null, null, null, to);
            assertEquals(to, QuoteMatcher.of(text).match(ended).end().orElseThrow(), "seed " + seed);
        });
    }

    @Test
    void theStatedPositionIsTheOneThatTheRulesWouldChoose() {
        String[] few = {"a", "b", "A", " ", "\ud83d\ude00"};
        forSeeds(3_000, seed -> {
            Random random = new Random(seed);
            String text = text(random, few, 20 + random.nextInt(40));
            int from = random.nextInt(15);
            String exact = slice(text, from, from + 1 + random.nextInt(3));
            String prefix = random.nextBoolean() ? slice(text, 0, from) : text(random, few, random.nextInt(3));
            String suffix = random.nextBoolean() ? null : text(random, few, random.nextInt(3));
            Quote quote = new Quote(exact, prefix, suffix, random.nextInt(4) == 0 ? from + 1 : from, null);
            if (FoldedQuote.of(exact).length() == 0) {
                return;
            }
            FoldedText folded = FoldedText.of(text);
            CodePointIndex codePoints = CodePointIndex.of(text);
            List<Place> places = Arrays.stream(ExactSearch.starts(text, exact, 1_000))
                    .mapToObj(at ->
                            new Place(at, at + exact.length(), folded.indexOf(at), folded.indexOf(at + exact.length())))
                    .toList();
            PlaceChoice choice = new PlaceChoice(places, new Context(folded, quote), codePoints, quote);
            QuoteMatch match = QuoteMatcher.of(text).match(quote);
            assertEquals(
                    choice.decided() ? codePoints.codePoint(choice.place().start()) : -1,
                    match.start().orElse(-1),
                    "seed " + seed);
        });
    }

    @Test
    void aNormalizedPassageIsTheNormalizedQuote() {
        forSeeds(5_000, seed -> {
            Random random = new Random(seed);
            String text = text(random, LETTERS, 1 + random.nextInt(40));
            String quote = text(random, LETTERS, 1 + random.nextInt(4));
            QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));
            if (match.status() == VerificationStatus.NORMALIZED) {
                assertEquals(symbols(quote), symbols(Passages.of(text, match)), "seed " + seed);
                assertEquals(0, count(text, quote), "seed " + seed);
            }
        });
    }

    @Test
    void normalizingTwiceChangesNothing() {
        forSeeds(2_000, seed -> {
            String text = text(new Random(seed), LETTERS, 40);

            assertEquals(symbols(text), symbols(symbols(text)), "seed " + seed);
        });
    }

    @Test
    void theFewestEditsAreThoseOfSellersTable() {
        forSeeds(3_000, seed -> {
            Random random = new Random(seed);
            String[] alphabet = {"a", "b", "c", "d"};
            String text = text(random, alphabet, random.nextInt(120));
            String quote = text(random, alphabet, 5 + random.nextInt(seed % 10 == 0 ? 200 : 30));
            int fewest = Arrays.stream(NaiveSearch.edits(text, quote)).min().orElseThrow();
            QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));
            if (fewest > quote.length() / 5) {
                assertEquals(VerificationStatus.ORPHANED, match.status(), "seed " + seed);
            } else {
                assertEquals(1 - fewest / (double) quote.length(), match.score().orElseThrow(), "seed " + seed);
            }
            if (match.status() == VerificationStatus.FUZZY) {
                assertEquals(fewest, WordDistance.edits(quote, Passages.of(text, match)), "seed " + seed);
            }
        });
    }

    @Test
    void aPassageWithAFifthOfItsLettersEditedIsFoundWhereItStands() {
        forSeeds(1_000, seed -> {
            Random random = new Random(seed);
            String text = sentences(random, 2_000);
            int from = random.nextInt(1_500);
            String passage =
                    text.substring(from, from + 20 + random.nextInt(300)).strip();
            String quote = edited(random, passage, random.nextInt(passage.length() / 5 - 1));
            QuoteMatch match = QuoteMatcher.of(text).match(Quote.of(quote));
            int edits = WordDistance.edits(symbols(quote), symbols(passage));
            double length = FoldedQuote.of(quote).length();
            if (edits * 5 > length) {
                return;
            }
            assertEquals(text.contains(quote), match.status() == VerificationStatus.EXACT, "seed " + seed);
            assertTrue(match.score().orElse(0) >= 1 - edits / length, "seed " + seed);
            assertTrue(match.start().orElseThrow() < from + passage.length(), "seed " + seed);
            assertTrue(match.end().orElseThrow() > from, "seed " + seed);
        });
    }

    private static void forSeeds(int count, LongConsumer law) {
        for (long seed = 0; seed < count; seed++) {
            law.accept(seed);
        }
    }

    private static String text(Random random, String[] letters, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    /** Words of random letters, none of which is a number or a negation. */
    private static String sentences(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int letters = 2 + random.nextInt(7);
            for (int i = 0; i < letters; i++) {
                text.append((char) ('p' + random.nextInt(9)));
            }
            text.append(' ');
        }
        return text.toString();
    }

    private static String edited(Random random, String passage, int edits) {
        StringBuilder edited = new StringBuilder(passage);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(edited.length());
            char letter = (char) ('p' + random.nextInt(9));
            switch (random.nextInt(3)) {
                case 0 -> edited.setCharAt(at, letter);
                case 1 -> edited.insert(at, letter);
                default -> edited.deleteCharAt(at);
            }
        }
        return edited.toString();
    }

    private static String slice(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static long count(String text, String quote) {
        int[] letters = text.codePoints().toArray();
        int[] sought = quote.codePoints().toArray();
        return IntStream.rangeClosed(0, letters.length - sought.length)
                .filter(at -> Arrays.equals(letters, at, at + sought.length, sought, 0, sought.length))
                .count();
    }

    private static String symbols(String text) {
        FoldedQuote folded = FoldedQuote.of(text);
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            symbols.appendCodePoint(folded.symbol(i));
        }
        return symbols.toString();
    }
}
