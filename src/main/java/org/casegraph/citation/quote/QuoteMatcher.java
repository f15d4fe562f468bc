package org.casegraph.citation.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks quotes against one text, which it normalises once; may be shared between threads. It keeps the text and about
 * two bytes a char besides (four to six where the script is not Latin), and takes a bounded number of steps a char for
 * any text and any quote. How a quote is matched, and what decides between places, stands in docs/quotes.md.
 */
public final class QuoteMatcher {

    /** A quote that stands in more places is ambiguous, unless it stands where it is said to. */
    static final int MOST_PLACES = 100_000;

    private final String text;
    private final FoldedText folded;
    private final CodePointIndex codePoints;

    private QuoteMatcher(String text) {
        this.text = text;
        this.folded = FoldedText.of(text);
        this.codePoints = CodePointIndex.of(text);
    }

    /** Prepares a text, of which unpaired surrogates count as code points of their own. */
    public static QuoteMatcher of(String text) {
        return new QuoteMatcher(Objects.requireNonNull(text, "text"));
    }

    /**
     * Looks for the quote where it is said to stand, then letter for letter, then normalised, then approximately; one
     * without letters is orphaned.
     */
    public QuoteMatch match(Quote quote) {
        FoldedQuote sought = FoldedQuote.of(quote.exact());
        if (sought.length() == 0) {
            return Report.orphaned("The quote is empty.");
        }
        Report report = new Report(quote, folded, codePoints);
        Optional<QuoteMatch> stated = new StatedPosition(quote, text, codePoints)
                .start()
                .flatMap(start -> report.stated(place(start, quote)));
        return stated.orElseGet(() -> search(quote, sought, report));
    }

    private QuoteMatch search(Quote quote, FoldedQuote sought, Report report) {
        List<Place> exact = exactPlaces(quote);
        if (!exact.isEmpty()) {
            return report.standing(VerificationStatus.EXACT, exact);
        }
        Alphabet alphabet = new Alphabet(sought);
        List<Place> normalised = new FoldedSearch(folded, sought, alphabet).places(MOST_PLACES + 1);
        if (!normalised.isEmpty()) {
            return report.standing(VerificationStatus.NORMALIZED, normalised);
        }
        if (sought.limit() == 0) {
            return Report.orphaned("The quote does not stand in the text and is too short for an approximate search.");
        }
        return report.near(new NearSearch(folded, sought, alphabet, MOST_PLACES).search(), sought);
    }

    private List<Place> exactPlaces(Quote quote) {
        return Arrays.stream(ExactSearch.starts(text, quote.exact(), MOST_PLACES + 1))
                .mapToObj(start -> place(start, quote))
                .toList();
    }

    /** The passage that begins at this char and is the quote letter for letter. */
    private Place place(int start, Quote quote) {
        int end = start + quote.exact().length();
        return new Place(start, end, folded.indexOf(start), folded.indexOf(end));
    }
}
