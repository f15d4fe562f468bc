package org.casegraph.citation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Quote")
@Description(
        "W3C Web Annotation text quote and position selectors; positions count Unicode code points of the snapshot.")
public record QuoteView(
        @NonNull @Description("The words as cited.") String exact,
        @Description("What stands before them.") @Nullable String prefix,
        @Description("What stands after them.") @Nullable String suffix,

        @Description("Where the passage begins: as found, else as the citing side says.") @Nullable
        Integer start,

        @Description("Where the passage ends, so that text[start:end] is the passage.") @Nullable
        Integer end) {

    static QuoteView of(Citation c) {
        boolean found = c.foundStart != null;
        return new QuoteView(
                c.exact, c.prefix, c.suffix, found ? c.foundStart : c.statedStart, found ? c.foundEnd : c.statedEnd);
    }
}
