package org.casegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.citation.Citation;
import org.casegraph.citation.CitationView;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.PagedList;
import org.casegraph.legalcase.CaseView;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.casegraph.source.ReferenceStyle;
import org.casegraph.source.SourceView;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads the notes of pages. */
@GraphQLApi
@RegisterForReflection
public class FootnoteApi {

    private static final PagedList<Citation> IN_READING_ORDER =
            new PagedList<>("footnotes", Citation.class, ReadingOrder.citations("parent.id"), ReadingOrder.KEYSET);

    @NonNull
    @Description("The notes that a page about this person prints: what the person and the timeline are cited from,"
            + " in reading order, 100 at the most.")
    public CompletionStage<@NonNull List<@NonNull Footnote>> footnotes(
            @Source PersonView parent,
            @DefaultValue(ReferenceStyle.DEFAULT) @Description(ReferenceStyle.DESCRIPTION) @Nullable String style,
            Context context) {
        return notes(parent.uuid(), ReferenceStyle.orDefault(style), context);
    }

    @NonNull
    @Description("The notes that a page about this case prints: what the case and its timeline are cited from,"
            + " in reading order, 100 at the most.")
    public CompletionStage<@NonNull List<@NonNull Footnote>> footnotes(
            @Source CaseView parent,
            @DefaultValue(ReferenceStyle.DEFAULT) @Description(ReferenceStyle.DESCRIPTION) @Nullable String style,
            Context context) {
        return notes(parent.uuid(), ReferenceStyle.orDefault(style), context);
    }

    private static CompletionStage<List<Footnote>> notes(UUID owner, String style, Context context) {
        return Batch.load(context, "footnotes " + style, owner, List.of(), owners -> load(owners, style));
    }

    private static Map<UUID, List<Footnote>> load(Collection<UUID> owners, String style) {
        Map<UUID, List<CitationView>> citations = new HashMap<>();
        IN_READING_ORDER
                .load(owners)
                .forEach((owner, cited) -> citations.put(
                        owner, cited.stream().map(CitationView::of).toList()));
        Map<UUID, SourceView> sources = VisibleRecords.byId(
                org.casegraph.source.Source.class,
                citations.values().stream()
                        .flatMap(List::stream)
                        .map(CitationView::sourceId)
                        .collect(Collectors.toSet()),
                SourceView::of);
        Map<UUID, List<Footnote>> notes = new HashMap<>();
        citations.forEach((owner, cited) -> notes.put(owner, numbered(cited, sources, style)));
        return notes;
    }

    private static List<Footnote> numbered(List<CitationView> cited, Map<UUID, SourceView> sources, String style) {
        List<String> references = ReferenceStyle.footnotes(
                cited.stream().map(citation -> sources.get(citation.sourceId())).toList(), style);
        return IntStream.range(0, cited.size())
                .mapToObj(i -> new Footnote(i + 1, cited.get(i), references.get(i)))
                .toList();
    }
}
