package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and numbers of normalised text: letters with apostrophes inside (don't), digits with separators inside
 * (1,000.50, 10:30, 2021-22). Digits and letters never share a token, so that a note's number does not cling to a word.
 */
final class Tokens {

    /** No word is longer; the bound keeps the search for a word's edge short. */
    private static final int LONGEST = 64;

    private enum Kind {
        WORD,
        NUMBER,
        OTHER
    }

    private Tokens() {}

    /** Whether the symbols before and at {@code index} belong to one token. */
    static boolean joined(Symbols symbols, int index) {
        if (index <= 0 || index >= symbols.length()) {
            return false;
        }
        Kind before = kind(symbols, index - 1);
        return before != Kind.OTHER && before == kind(symbols, index)
                || connects(symbols, index - 1)
                || connects(symbols, index);
    }

    /** Whether this token is a number. */
    static boolean number(String token) {
        return numeric(token.codePointAt(0));
    }

    /** Where the token begins that a passage from {@code from} on would cut. */
    static int start(Symbols symbols, int from) {
        int start = Math.max(0, from);
        for (int steps = 0; steps < LONGEST && joined(symbols, start); steps++) {
            start--;
        }
        return start;
    }

    /** Where the token ends that a passage up to {@code to} would cut. */
    static int end(Symbols symbols, int to) {
        int end = Math.min(symbols.length(), to);
        for (int steps = 0; steps < LONGEST && joined(symbols, end); steps++) {
            end++;
        }
        return end;
    }

    /** The tokens of the symbols {@code from} to {@code to}, in their order. */
    static List<String> between(Symbols symbols, int from, int to) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (kind(symbols, i) != Kind.OTHER || !token.isEmpty() && i + 1 < to && connects(symbols, i)) {
                token.appendCodePoint(digitsAlike(symbols.symbol(i)));
            }
            if (!token.isEmpty() && (i + 1 == to || !joined(symbols, i + 1))) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        return tokens;
    }

    private static int digitsAlike(int symbol) {
        return symbol > '9' && Character.isDigit(symbol) ? '0' + Character.digit(symbol, 10) : symbol;
    }

    private static Kind kind(Symbols symbols, int index) {
        if (index < 0 || index >= symbols.length()) {
            return Kind.OTHER;
        }
        int symbol = symbols.symbol(index);
        if (symbol < 0x80) {
            boolean letter = symbol >= 'a' && symbol <= 'z';
            return letter ? Kind.WORD : symbol >= '0' && symbol <= '9' ? Kind.NUMBER : Kind.OTHER;
        }
        if (numeric(symbol)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(symbol) || Typography.mark(symbol) ? Kind.WORD : Kind.OTHER;
    }

    private static boolean numeric(int symbol) {
        int type = Character.getType(symbol);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean connects(Symbols symbols, int index) {
        if (index <= 0 || index + 1 >= symbols.length()) {
            return false;
        }
        Kind sides = switch (symbols.symbol(index)) {
            case '.', ',', ':', '/', '-' -> Kind.NUMBER;
            case '\'' -> kind(symbols, index - 1);
            default -> Kind.OTHER;
        };
        return sides != Kind.OTHER && kind(symbols, index - 1) == sides && kind(symbols, index + 1) == sides;
    }
}
