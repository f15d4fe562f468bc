package org.casegraph.citation.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Says in a status, a score, a position and a sentence what a search found. */
final class Report {

    private final Quote quote;
    private final FoldedText text;
    private final CodePointIndex codePoints;
    private final Context context;

    Report(Quote quote, FoldedText text, CodePointIndex codePoints) {
        this.quote = quote;
        this.text = text;
        this.codePoints = codePoints;
        this.context = new Context(text, quote);
    }

    static QuoteMatch orphaned(String detail) {
        return QuoteMatch.unplaced(VerificationStatus.ORPHANED, OptionalDouble.empty(), detail);
    }

    /** For the stated position, where the quote stands letter for letter; empty unless all stated context fits there. */
    Optional<QuoteMatch> stated(Place place) {
        if (!context.prefixFits(place) || !context.suffixFits(place)) {
            return Optional.empty();
        }
        PlaceChoice choice = new PlaceChoice(List.of(place), context, codePoints, quote);
        return Optional.of(placed(
                VerificationStatus.EXACT, 1, choice, "The quote stands letter for letter at the stated position"));
    }

    /** For places where the quote stands letter for letter, or but for typography. */
    QuoteMatch standing(VerificationStatus status, List<Place> places) {
        String how = status == VerificationStatus.EXACT
                ? "stands letter for letter"
                : "stands but for white space, quotation marks, dashes, case or the like";
        return chosen(status, 1, places, "The quote " + how + " in ");
    }

    /** For places that come close, or for none. */
    QuoteMatch near(NearPlaces near, FoldedQuote sought) {
        if (!near.complete()) {
            return QuoteMatch.unplaced(
                    VerificationStatus.AMBIGUOUS,
                    OptionalDouble.empty(),
                    "So many places come close to the quote that not all of them could be compared.");
        }
        if (near.places().isEmpty()) {
            return orphaned(near.objection()
                    .map(objection -> "The nearest passage differs from the quote in " + objection.noun() + ".")
                    .orElse("The text has nothing within " + edits(sought.limit()) + " of the quote."));
        }
        double score = 1 - near.edits() / (double) sought.length();
        String start = "With " + edits(near.edits()) + " in " + sought.length() + " characters the quote stands in ";
        return chosen(VerificationStatus.FUZZY, score, near.places(), start);
    }

    private QuoteMatch chosen(VerificationStatus status, double score, List<Place> places, String start) {
        if (places.size() > QuoteMatcher.MOST_PLACES) {
            String detail = start + "more than " + QuoteMatcher.MOST_PLACES + " places, too many to choose from.";
            return QuoteMatch.unplaced(VerificationStatus.AMBIGUOUS, OptionalDouble.of(score), detail);
        }
        PlaceChoice choice = new PlaceChoice(places, context, codePoints, quote);
        String found = start + places(places.size()) + ground(choice.ground());
        return choice.decided()
                ? placed(status, score, choice, found)
                : QuoteMatch.unplaced(VerificationStatus.AMBIGUOUS, OptionalDouble.of(score), found + ".");
    }

    private QuoteMatch placed(VerificationStatus status, double score, PlaceChoice choice, String found) {
        StringJoiner detail = new StringJoiner("; ", "", ".").add(found);
        Remarks.on(choice, context, text).forEach(detail::add);
        int from = codePoints.codePoint(choice.place().start());
        int to = codePoints.codePoint(choice.place().end());
        return QuoteMatch.placed(status, score, from, to, detail.toString());
    }

    private static String ground(PlaceChoice.Ground ground) {
        return switch (ground) {
            case ONLY_PLACE -> "";
            case CONTEXT -> ", of which its context decides one";
            case POSITION -> ", of which its position decides one";
            case NOTHING -> ", and neither context nor position decides";
        };
    }

    private static String places(int count) {
        return count == 1 ? "one place" : count + " places";
    }

    private static String edits(int count) {
        return count == 1 ? "one edit" : count + " edits";
    }
}
