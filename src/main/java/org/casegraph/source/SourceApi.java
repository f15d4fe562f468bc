package org.casegraph.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads sources. */
@GraphQLApi
@RegisterForReflection
public class SourceApi {

    static final PagedList<org.casegraph.source.Source> ALL = new PagedList<>(
            "sources",
            org.casegraph.source.Source.class,
            "from source x where x.visible",
            SourceOrder.PUBLISHED_DESC.keyset());
    static final PagedList<org.casegraph.source.Source> ORIGINS = new PagedList<>(
            "Source.derivedFrom",
            org.casegraph.source.Source.class,
            "from source_origin o join source x on x.id = o.origin_id where o.source_id = parent.id and x.visible",
            Keyset.by(Keyset.ascending("o.position", TermType.INTEGER)));

    private final Snapshots snapshots;

    SourceApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Query
    @Description("The source with this key; null where there is none.")
    public @Nullable SourceView source(@NonNull @Description("As in Source.key.") String key) {
        return VisibleRecords.byKey(org.casegraph.source.Source.class, key)
                .map(SourceView::of)
                .orElse(null);
    }

    @Query
    @NonNull
    @Description("Sources.")
    public CompletionStage<@NonNull SourceConnection> sources(
            @Description("Which of them; all where it is left out.") @Nullable SourceFilter filter,
            @DefaultValue(SourceOrder.DEFAULT) @Description("In which order.") @Nullable SourceOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .by(orderBy)
                .page(request, context)
                .thenApply(page -> SourceConnection.of(page.map(SourceView::of)));
    }

    @NonNull
    @Description("The reports that this one credits for what it says; copies do not corroborate.")
    public CompletionStage<@NonNull List<@NonNull SourceView>> derivedFrom(@Source SourceView parent, Context context) {
        return ORIGINS.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(SourceView::of).toList());
    }

    @NonNull
    @Description("Its texts as captured, the newest first.")
    public CompletionStage<@NonNull List<@NonNull SnapshotView>> snapshots(@Source SourceView source, Context context) {
        return Batch.load(context, "Source.snapshots", source.uuid(), List.<SnapshotView>of(), snapshots::of);
    }

    @NonNull
    @Description("A formatted reference.")
    public CompletionStage<@NonNull String> reference(
            @Source SourceView source,
            @DefaultValue(ReferenceStyle.DEFAULT) @Description(ReferenceStyle.DESCRIPTION) @Nullable String style,
            Context context) {
        String asked = ReferenceStyle.orDefault(style);
        return Batch.load(
                context,
                "Source.reference " + asked,
                ReferenceStyle.data(source),
                "",
                sources -> ReferenceStyle.format(sources, asked));
    }
}
