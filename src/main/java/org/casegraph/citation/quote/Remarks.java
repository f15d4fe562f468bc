package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;

/** What a careful reader should know about a place beyond that the quote stands there. */
final class Remarks {

    private Remarks() {}

    static List<String> on(PlaceChoice choice, Context context, Symbols text) {
        Place place = choice.place();
        List<String> remarks = new ArrayList<>();
        if (Tokens.joined(text, place.from())) {
            remarks.add("it begins inside a " + cutToken(text, place.from()));
        } else if (negatedBefore(text, place.from())) {
            remarks.add("a negation stands right before it");
        }
        if (Tokens.joined(text, place.to())) {
            remarks.add("it ends inside a " + cutToken(text, place.to()));
        }
        if (!context.prefixFits(place)) {
            remarks.add("the stated prefix differs");
        }
        if (!context.suffixFits(place)) {
            remarks.add("the stated suffix differs");
        }
        if (choice.movesPosition()) {
            remarks.add("the stated position differs");
        }
        return remarks;
    }

    private static String cutToken(Symbols text, int edge) {
        int start = Tokens.start(text, edge);
        List<String> cut = Tokens.between(text, start, Tokens.end(text, edge));
        return !cut.isEmpty() && Tokens.number(cut.getFirst()) ? "number" : "word";
    }

    private static boolean negatedBefore(Symbols text, int from) {
        int end = from > 0 && text.symbol(from - 1) == Typography.SPACE ? from - 1 : from;
        List<String> before = Tokens.between(text, Tokens.start(text, end - 1), end);
        return !before.isEmpty() && ProtectedWords.negation(before.getLast()).isPresent();
    }
}
