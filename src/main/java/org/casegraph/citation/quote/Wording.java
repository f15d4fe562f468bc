package org.casegraph.citation.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guards the facts of a quote: the numbers, dates and negations of an approximate passage are those of the quote, in
 * the same order, or there is an objection. Words that the passage cuts count whole.
 */
final class Wording {

    /** Why a passage that comes close is not the quote. */
    enum Objection {
        NUMBER("a number or a date"),
        NEGATION("a negation");

        private final String noun;

        Objection(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }

    private static final List<String> NEGATIVE_PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");

    private static final int SHORTEST_STEM = 3;

    /** Longer ones are no words, and only take time to compare. */
    private static final int LONGEST_WORD = 64;

    private final List<String> quote;
    private final List<String> negations;
    private final List<String> numbers;
    private final int limit;
    private long work;

    Wording(FoldedQuote quote) {
        this.quote = Tokens.between(quote, 0, quote.length());
        this.negations = meanings(ProtectedWords::negation, this.quote);
        this.numbers = meanings(ProtectedWords::numberOrDate, this.quote);
        this.limit = quote.limit();
    }

    /** The steps that comparing words has taken so far. */
    long work() {
        return work;
    }

    Optional<Objection> objection(Symbols text, int from, int to) {
        int start = Tokens.start(text, from);
        int end = Tokens.end(text, to);
        List<String> passage = Tokens.between(text, start, end);
        if (quote.isEmpty() || passage.isEmpty()) {
            return compare(passage);
        }
        // An alignment may drop the quote's outermost word rather than face the "not" that stands there instead.
        boolean openStart = replaced(quote.getFirst(), passage.getFirst());
        boolean openEnd = replaced(quote.getLast(), passage.getLast());
        if (!openStart && !openEnd) {
            return compare(passage);
        }
        int widerStart = openStart ? Tokens.start(text, start - limit) : start;
        int widerEnd = openEnd ? Tokens.end(text, end + limit) : end;
        return compare(Tokens.between(text, widerStart, widerEnd));
    }

    private Optional<Objection> compare(List<String> passage) {
        if (!negations.equals(meanings(ProtectedWords::negation, passage))) {
            return Optional.of(Objection.NEGATION);
        }
        if (!numbers.equals(meanings(ProtectedWords::numberOrDate, passage)) && !misspellsNumbers(passage)) {
            return Optional.of(Objection.NUMBER);
        }
        List<String> added = without(passage, quote);
        List<String> dropped = without(quote, passage);
        return negates(added, dropped) || negates(dropped, added) ? Optional.of(Objection.NEGATION) : Optional.empty();
    }

    private boolean misspellsNumbers(List<String> passage) {
        for (String token : passage) {
            work += Tokens.number(token) ? 1 : 10L * LONGEST_WORD;
        }
        return meanings(ProtectedWords::numberOrDateMisspelt, quote)
                .equals(meanings(ProtectedWords::numberOrDateMisspelt, passage));
    }

    private static List<String> meanings(Function<String, Optional<String>> meaning, List<String> tokens) {
        return tokens.stream().map(meaning).flatMap(Optional::stream).toList();
    }

    private static List<String> without(List<String> tokens, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(other, 1, Integer::sum));
        return tokens.stream()
                .filter(token -> counts.merge(token, -1, Integer::sum) < 0)
                .toList();
    }

    /** Whether one of the words is another with a negative prefix: unlawful and lawful. */
    private boolean negates(List<String> words, List<String> others) {
        for (String word : words) {
            for (String prefix : NEGATIVE_PREFIXES) {
                String stem = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
                if (stem.length() >= SHORTEST_STEM && stemAmong(others, prefix, stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stemAmong(List<String> words, String prefix, String stem) {
        for (String word : words) {
            work += 1 + stem.length() * (long) stem.length() / 4;
            if (!word.startsWith(prefix)
                    && word.length() <= LONGEST_WORD
                    && WordDistance.within(word, stem, stem.length() / 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean replaced(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        return longer <= LONGEST_WORD && 2 * WordDistance.edits(word, other) > longer;
    }
}
