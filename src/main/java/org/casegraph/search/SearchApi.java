package org.casegraph.search;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.graphql.PageInfo;
import org.casegraph.graphql.PageRequest;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.casegraph.record.SearchText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Finds records of all kinds by words. */
@GraphQLApi
@RegisterForReflection
public class SearchApi {

    private final RecordTypes records;

    SearchApi(RecordTypes records) {
        this.records = records;
    }

    @Query
    @NonNull
    @Description("What the words find in names, captions, titles, offenses, descriptions and claims, the best first."
            + " Names may be misspelled; \"quoted words\" must stand together.")
    public SearchConnection search(
            @NonNull @Description("What to look for, up to 200 characters.") String text,
            @Description("Which kinds of record to find; all where it is left out.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable
                    List<@NonNull RecordKind> kinds,
            @Description("How many rows, 1 to 100; 20 where it is left out.") @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        Search search = Search.of(SearchText.of("text", text), kinds);
        PageRequest request = PageRequest.of(first, after, context);
        boolean highlighted =
                context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains("edges/highlight");
        return connection(search, request, highlighted);
    }

    private SearchConnection connection(Search search, PageRequest request, boolean highlighted) {
        SearchResults results = search.page(request);
        Map<UUID, RecordView> views = views(results.hits());
        Map<UUID, String> highlights = highlighted && !views.isEmpty() ? search.highlights(views.keySet()) : Map.of();
        // What was hidden since the search is left out.
        List<SearchEdge> edges = results.hits().stream()
                .filter(hit -> views.containsKey(hit.id()))
                .map(hit -> new SearchEdge(
                        hit.place().in(search.name()),
                        views.get(hit.id()),
                        Double.parseDouble(hit.score()),
                        highlights.get(hit.id())))
                .toList();
        return new SearchConnection(
                edges,
                edges.stream().map(SearchEdge::node).toList(),
                new PageInfo(
                        results.more(),
                        request.after().isPresent(),
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                results.total());
    }

    /** One statement for each kind among the hits. */
    private Map<UUID, RecordView> views(List<SearchHit> hits) {
        Map<UUID, RecordView> views = new HashMap<>();
        hits.stream()
                .collect(Collectors.groupingBy(SearchHit::kind, Collectors.mapping(SearchHit::id, Collectors.toList())))
                .forEach((kind, ids) -> views.putAll(records.visible(kind, ids)));
        return views;
    }
}
