package org.casegraph.citation;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many sources support a claim. Sources that lead back to one origin count once.")
public record Corroboration(
        @Description("How many sources support it.") int sources,

        @Description("How many of them no two lead back to one origin.")
        int independentSources,

        @NonNull @Description("Who published them, in alphabetical order.")
        List<@NonNull String> publishers) {

    static final Corroboration NONE = new Corroboration(0, 0, List.of());

    static Corroboration of(Collection<SupportingSource> sources, Origins origins) {
        return new Corroboration(
                sources.size(),
                origins.independent(sources.stream().map(SupportingSource::id).toList()),
                sources.stream()
                        .flatMap(source -> source.publisher().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
