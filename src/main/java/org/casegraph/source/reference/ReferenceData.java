package org.casegraph.source.reference;

import org.casegraph.source.SourceType;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reference can say of a source. Two of the same key are the same source. The byline is free text, the language
 * a BCP 47 tag; the archived copy's URL stands in where the source has none of its own.
 */
public record ReferenceData(
        String key,
        SourceType type,
        String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String archivedUrl,
        @Nullable String language,
        @Nullable PartialDate publishedOn) {

    /** Where to read it. */
    @Nullable
    String address() {
        return url == null ? archivedUrl : url;
    }
}
