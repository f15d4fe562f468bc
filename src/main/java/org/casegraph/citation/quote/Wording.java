package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;
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

    private final List<String> quote;
    private final int limit;

    Wording(FoldedQuote quote) {
        this.quote = Tokens.between(quote, 0, quote.length());
        this.limit = quote.limit();
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
        if (!same(ProtectedWords::negation, passage)) {
            return Optional.of(Objection.NEGATION);
        }
        if (!same(ProtectedWords::numberOrDate, passage) && !same(ProtectedWords::numberOrDateMisspelt, passage)) {
            return Optional.of(Objection.NUMBER);
        }
        List<String> added = without(passage, quote);
        List<String> dropped = without(quote, passage);
        return negates(added, dropped) || negates(dropped, added)
                ? Optional.of(Objection.NEGATION)
                : Optional.empty();
    }

    private boolean same(Function<String, Optional<String>> meaning, List<String> passage) {
        return meanings(meaning, quote).equals(meanings(meaning, passage));
    }

    private static List<String> meanings(Function<String, Optional<String>> meaning, List<String> tokens) {
        return tokens.stream().map(meaning).flatMap(Optional::stream).toList();
    }

    private static List<String> without(List<String> tokens, List<String> others) {
        List<String> left = new ArrayList<>(tokens);
        others.forEach(left::remove);
        return left;
    }

    /** Whether one of the words is another with a negative prefix: unlawful and lawful. */
    private static boolean negates(List<String> words, List<String> others) {
        return words.stream().anyMatch(word -> NEGATIVE_PREFIXES.stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_STEM)
                .anyMatch(prefix -> others.stream()
                        .anyMatch(other -> !other.startsWith(prefix) && like(other, word.substring(prefix.length())))));
    }

    private static boolean like(String word, String stem) {
        return WordDistance.within(word, stem, stem.length() / 5);
    }

    private static boolean replaced(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        return !word.equals(other) && 2 * WordDistance.edits(word, other) > longer;
    }
}
