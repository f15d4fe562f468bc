package org.casegraph.citation.quote;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among equally good places by what a quote states, in this order: the most sides of the context that fit in
 * full; at least half of each stated side; the stated position itself; the only place near it. What does not tell the
 * places apart is passed over, and where more than one place is left nothing is chosen.
 */
final class PlaceChoice {

    /** How far from the stated position the only place around may begin or end, in code points. */
    static final int NEAR = 32;

    /** What settled the choice. */
    enum Ground {
        ONLY_PLACE,
        CONTEXT,
        POSITION,
        NOTHING
    }

    private final Context context;
    private final CodePointIndex codePoints;
    private final Quote quote;
    private List<Place> places;
    private Ground ground;

    PlaceChoice(List<Place> places, Context context, CodePointIndex codePoints, Quote quote) {
        this.places = places;
        this.context = context;
        this.codePoints = codePoints;
        this.quote = quote;
        this.ground = places.size() == 1 ? Ground.ONLY_PLACE : Ground.NOTHING;
        if (context.stated()) {
            int best = places.stream().mapToInt(context::fits).max().orElse(0);
            keep(Ground.CONTEXT, place -> context.fits(place) == best);
            keep(Ground.CONTEXT, context::halfFits);
        }
        keep(Ground.POSITION, place -> distance(place) == 0);
        keep(Ground.POSITION, place -> distance(place) <= NEAR);
    }

    boolean decided() {
        return places.size() == 1;
    }

    /** The chosen place; only where one is. */
    Place place() {
        return places.getFirst();
    }

    Ground ground() {
        return ground;
    }

    /** Whether the stated position, if any, is not that of the chosen place. */
    boolean movesPosition() {
        return moved(quote.start(), place().start()) || moved(quote.end(), place().end());
    }

    private void keep(Ground by, Predicate<Place> test) {
        List<Place> kept =
                places.size() == 1 ? List.of() : places.stream().filter(test).toList();
        if (!kept.isEmpty()) {
            places = kept;
            ground = kept.size() == 1 ? by : ground;
        }
    }

    private boolean moved(@Nullable Integer stated, int found) {
        return stated != null && stated != codePoints.codePoint(found);
    }

    private long distance(Place place) {
        Integer start = quote.start();
        if (start != null) {
            return Math.abs((long) start - codePoints.codePoint(place.start()));
        }
        Integer end = quote.end();
        return end == null ? Long.MAX_VALUE : Math.abs((long) end - codePoints.codePoint(place.end()));
    }
}
