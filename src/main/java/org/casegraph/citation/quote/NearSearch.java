package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a text comes closest to a quote. One pass over the text gives the fewest edits of a passage that ends at
 * each symbol; ends closer together than half the quote are one place, whose passage is then measured backwards.
 */
final class NearSearch {

    /** Steps that may be spent on measuring and reading passages, so that no text makes the work explode. */
    static final long BUDGET = 8_000_000;

    private static final int PASSAGE_COST = 100;

    private static final int NONE = Integer.MAX_VALUE;

    private final FoldedText text;
    private final FoldedQuote quote;
    private final Alphabet alphabet;
    private final EditColumn column;
    private final PassageStart starts;
    private final Wording wording;
    private final int most;
    private final List<Place> places = new ArrayList<>();
    private Optional<Wording.Objection> objection = Optional.empty();
    private int refusedEdits = NONE;
    private int limit;
    private long work;
    private int firstEnd;
    private int end;
    private int endEdits = NONE;

    NearSearch(FoldedText text, FoldedQuote quote, Alphabet alphabet, int most) {
        this.text = text;
        this.quote = quote;
        this.alphabet = alphabet;
        this.most = most;
        this.limit = quote.limit();
        this.column = new EditColumn(alphabet.numbers(quote), alphabet.size());
        this.starts = new PassageStart(text, quote, alphabet);
        this.wording = new Wording(quote);
    }

    NearPlaces search() {
        int[] buffer = new int[FoldedText.PAGE];
        column.start(limit, false);
        for (int page = 0; page < text.pages() && !exhausted(); page++) {
            int count = text.read(page, buffer);
            scan(buffer, count, page * FoldedText.PAGE);
        }
        if (endEdits != NONE) {
            close();
        }
        return new NearPlaces(places, limit, !exhausted(), objection);
    }

    private void scan(int[] symbols, int count, int offset) {
        for (int i = 0; i < count; i++) {
            int edits = column.step(alphabet.number(symbols[i]));
            int to = offset + i + 1;
            if (endEdits != NONE && to > firstEnd + quote.length() / 2) {
                close();
            }
            if (edits <= limit && !text.splitsLetter(to)) {
                reached(to, edits);
            }
        }
    }

    private void reached(int to, int edits) {
        if (edits < endEdits) {
            firstEnd = to;
            end = to;
            endEdits = edits;
        } else if (edits == endEdits && to <= firstEnd + edits && Edges.ofEnd(text, to) >= Edges.ofEnd(text, end)) {
            end = to;
        }
    }

    private void close() {
        endEdits = NONE;
        work += PASSAGE_COST + 2L * quote.length();
        if (exhausted()) {
            return;
        }
        Optional<PassageStart.Found> found = starts.before(end, limit);
        if (found.isPresent()) {
            consider(found.get().from(), found.get().edits());
        }
    }

    private void consider(int from, int edits) {
        Optional<Wording.Objection> refusal = wording.objection(text, from, end);
        if (refusal.isPresent()) {
            if (edits < refusedEdits) {
                refusedEdits = edits;
                objection = refusal;
            }
            return;
        }
        if (edits < limit || places.isEmpty()) {
            limit = edits;
            column.limit(edits);
            places.clear();
        }
        places.add(text.place(from, end));
    }

    private boolean exhausted() {
        return work + wording.work() > BUDGET || places.size() > most;
    }
}
