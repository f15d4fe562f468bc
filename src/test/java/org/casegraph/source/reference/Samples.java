package org.casegraph.source.reference;

import org.casegraph.source.SourceType;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Invented sources for the tests of references. */
final class Samples {

    static final String URL = "https://gazette.example/case";

    private Samples() {}

    static ReferenceData news(
            String title, @Nullable String publisher, @Nullable String byline, @Nullable String date) {
        return source(SourceType.NEWS_ARTICLE, title, publisher, byline, date);
    }

    static ReferenceData source(
            SourceType type, String title, @Nullable String publisher, @Nullable String byline, @Nullable String date) {
        PartialDate publishedOn = date == null ? null : PartialDate.parse(date);
        return new ReferenceData(title, type, title, publisher, byline, URL, null, "en", publishedOn);
    }
}
