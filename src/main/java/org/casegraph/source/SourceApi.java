package org.casegraph.source;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
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
public class SourceApi {

    private static final NestedList<org.casegraph.source.Source> ORIGINS = new NestedList<>(
            "Source.derivedFrom",
            org.casegraph.source.Source.class,
            "from source_origin o join source x on x.id = o.origin_id where o.source_id = parent.id and x.visible",
            Keyset.whole("o.position"));

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

    @NonNull
    @Description("The reports that this one credits for what it says; copies do not corroborate.")
    public CompletionStage<@NonNull List<@NonNull SourceView>> derivedFrom(@Source SourceView parent, Context context) {
        return ORIGINS.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(SourceView::of).toList());
    }

    @NonNull
    @Description("Its texts as captured, the newest first.")
    public List<@NonNull List<@NonNull SnapshotView>> snapshots(@Source List<SourceView> sources) {
        Map<UUID, List<SnapshotView>> loaded =
                snapshots.of(sources.stream().map(SourceView::uuid).toList());
        return sources.stream()
                .map(source -> loaded.getOrDefault(source.uuid(), List.of()))
                .toList();
    }

    @NonNull
    @Description("A formatted reference.")
    public String reference(
            @Source SourceView source,
            @DefaultValue(ReferenceStyle.DEFAULT) @Description(ReferenceStyle.DESCRIPTION) @Nullable String style) {
        return ReferenceStyle.format(source, style);
    }
}
