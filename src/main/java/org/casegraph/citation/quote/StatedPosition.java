package org.casegraph.citation.quote;

import java.util.Optional;

/** Where a quote says that it stands: where it begins or, where only its end is stated, where it ends. */
final class StatedPosition {

    private final Quote quote;
    private final String text;
    private final CodePointIndex codePoints;

    StatedPosition(Quote quote, String text, CodePointIndex codePoints) {
        this.quote = quote;
        this.text = text;
        this.codePoints = codePoints;
    }

    /** The char at which the quote begins, if it stands there letter for letter. */
    Optional<Integer> start() {
        return first().flatMap(codePoints::at).filter(this::stands);
    }

    private Optional<Integer> first() {
        int length = quote.exact().codePointCount(0, quote.exact().length());
        return Optional.ofNullable(quote.start())
                .or(() -> Optional.ofNullable(quote.end()).map(end -> end - length));
    }

    private boolean stands(int start) {
        return text.startsWith(quote.exact(), start)
                && !CodePointIndex.splits(text, start)
                && !CodePointIndex.splits(text, start + quote.exact().length());
    }
}
