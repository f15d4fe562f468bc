package org.casegraph.citation.quote;

import java.util.Optional;
import java.util.Set;

/** The English words in which an approximate passage may not differ from a quote: they carry the fact. */
final class ProtectedWords {

    private static final Set<String> NEGATIONS = words("""
            no not never nor neither none nobody nothing nowhere without non""");

    private static final Set<String> NEGATED_VERBS = words("""
            cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt
            mustnt neednt""");

    private static final Set<String> NUMBERS_AND_DATES = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
            thousand thousands million millions billion billions dozen dozens half once twice thrice
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            monday tuesday wednesday thursday friday saturday sunday""");

    /** A shorter word is too close to too many others to be called a misspelling of one. */
    private static final int MISSPELT_LENGTH = 5;

    private ProtectedWords() {}

    /** The negation that this token is; don't, cannot and not are one and the same. */
    static Optional<String> negation(String token) {
        if (token.endsWith("n't") || NEGATED_VERBS.contains(token)) {
            return Optional.of("not");
        }
        return NEGATIONS.contains(token) ? Optional.of(token) : Optional.empty();
    }

    /** The number, the number word, the month or the day of the week that this token is. */
    static Optional<String> numberOrDate(String token) {
        return Tokens.number(token) || NUMBERS_AND_DATES.contains(token) ? Optional.of(token) : Optional.empty();
    }

    /** As {@link #numberOrDate}, or the one that this token misspells by an edit, by two from seven letters on. */
    static Optional<String> numberOrDateMisspelt(String token) {
        Optional<String> itself = numberOrDate(token);
        if (itself.isPresent() || token.length() < MISSPELT_LENGTH) {
            return itself;
        }
        return NUMBERS_AND_DATES.stream()
                .filter(word -> word.length() >= MISSPELT_LENGTH)
                .filter(word -> WordDistance.within(word, token, word.length() < 7 ? 1 : 2))
                .min((one, other) -> compare(one, other, token));
    }

    private static int compare(String one, String other, String token) {
        int nearer = Integer.compare(WordDistance.edits(one, token), WordDistance.edits(other, token));
        return nearer != 0 ? nearer : one.compareTo(other);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }
}
