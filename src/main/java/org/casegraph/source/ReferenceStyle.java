package org.casegraph.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.source.reference.ReferenceData;
import org.casegraph.source.reference.References;
import org.jspecify.annotations.Nullable;

/** Prints sources in the citation style that a client names; an unknown one is an {@link InvalidArgumentException}. */
public final class ReferenceStyle {

    public static final String DEFAULT = "chicago-note-bibliography";
    public static final String DESCRIPTION =
            "A style of the Citation Style Language: apa, chicago-note-bibliography, bluebook-law-review.";

    private ReferenceStyle() {}

    /** The reference to each source; equal sources are printed once. */
    static Map<ReferenceData, String> format(Set<ReferenceData> sources, String style) {
        return known(() -> sources.stream()
                .collect(Collectors.toMap(Function.identity(), source -> References.format(source, style))));
    }

    /** The note for each source, in reading order. */
    public static List<String> footnotes(List<SourceView> sources, String style) {
        return known(() ->
                References.footnotes(sources.stream().map(ReferenceStyle::data).toList(), style));
    }

    /** The style, or the default where a client gives null for it. */
    public static String orDefault(@Nullable String style) {
        return style == null ? DEFAULT : style;
    }

    private static <T> T known(Supplier<T> printed) {
        try {
            return printed.get();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidArgumentException("style", unknown.getMessage());
        }
    }

    /** What a reference can say of the source. */
    public static ReferenceData data(SourceView source) {
        return new ReferenceData(
                source.getKey(),
                source.type(),
                source.title(),
                source.publisher(),
                source.byline(),
                source.url(),
                source.archivedUrl(),
                source.language(),
                source.publishedOn());
    }
}
