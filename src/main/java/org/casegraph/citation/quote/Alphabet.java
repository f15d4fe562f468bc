package org.casegraph.citation.quote;

import java.util.Arrays;

/** Numbers the symbols of a quote from 1; every other symbol is 0. */
final class Alphabet {

    private final int[] latin = new int[256];
    private final int[] keys;
    private final int[] numbers;
    private final int shift;
    private int size;

    Alphabet(Symbols quote) {
        int bits = 34 - Integer.numberOfLeadingZeros(quote.length());
        shift = 32 - bits;
        keys = new int[1 << bits];
        numbers = new int[1 << bits];
        Arrays.fill(keys, -1);
        for (int i = 0; i < quote.length(); i++) {
            add(quote.symbol(i));
        }
    }

    /** How many numbers there are, 0 among them. */
    int size() {
        return size + 1;
    }

    int number(int symbol) {
        return symbol < latin.length ? latin[symbol] : numbers[slot(symbol)];
    }

    int[] numbers(Symbols symbols) {
        int[] result = new int[symbols.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = number(symbols.symbol(i));
        }
        return result;
    }

    private void add(int symbol) {
        if (number(symbol) > 0) {
            return;
        }
        size++;
        if (symbol < latin.length) {
            latin[symbol] = size;
        } else {
            int slot = slot(symbol);
            keys[slot] = symbol;
            numbers[slot] = size;
        }
    }

    private int slot(int symbol) {
        int slot = (symbol * 0x9e3779b1) >>> shift;
        while (keys[slot] != symbol && keys[slot] >= 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
