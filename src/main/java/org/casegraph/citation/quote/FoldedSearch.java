package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds a normalised quote in a normalised text, as Knuth, Morris and Pratt do, in one step a symbol. */
final class FoldedSearch {

    private final FoldedText text;
    private final int[] pattern;
    private final int[] borders;
    private final Alphabet alphabet;

    FoldedSearch(FoldedText text, Symbols quote, Alphabet alphabet) {
        this.text = text;
        this.alphabet = alphabet;
        this.pattern = alphabet.numbers(quote);
        this.borders = Borders.of(pattern);
    }

    /** The first {@code most} passages that are the quote and end between letters. */
    List<Place> places(int most) {
        List<Place> places = new ArrayList<>();
        int[] buffer = new int[FoldedText.PAGE];
        int matched = 0;
        for (int page = 0; page < text.pages(); page++) {
            int count = text.read(page, buffer);
            for (int i = 0; i < count; i++) {
                matched = next(matched, alphabet.number(buffer[i]));
                if (matched == pattern.length) {
                    add(places, page * FoldedText.PAGE + i + 1);
                    if (places.size() == most) {
                        return places;
                    }
                }
            }
        }
        return places;
    }

    private int next(int before, int number) {
        int matched = before;
        while (matched > 0 && (matched == pattern.length || number != pattern[matched])) {
            matched = borders[matched];
        }
        return number == pattern[matched] ? matched + 1 : matched;
    }

    private void add(List<Place> places, int to) {
        int from = to - pattern.length;
        if (!text.splitsLetter(from) && !text.splitsLetter(to)) {
            places.add(text.place(from, to));
        }
    }
}
