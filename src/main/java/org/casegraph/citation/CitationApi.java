package org.casegraph.citation;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.PageRequest;
import org.casegraph.record.RecordView;
import org.casegraph.record.VisibleRecords;
import org.casegraph.source.SnapshotView;
import org.casegraph.source.Snapshots;
import org.casegraph.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads the citations that claims rest on. */
@GraphQLApi
public class CitationApi {

    private static final Keyset<Citation> IN_ORDER = Keyset.by(
            Keyset.ascending("x.position", "integer", c -> c.position), Keyset.ascending("x.id", "uuid", c -> c.id));
    private static final NestedList<Citation> OF_RECORD = new NestedList<>(
            "Record.citations",
            Citation.class,
            "from citation x join claim m on m.id = x.claim_id where x.record_id = parent.id and x.visible",
            IN_ORDER);
    private static final NestedList<Citation> OF_CLAIM = new NestedList<>(
            "Claim.citations", Citation.class, "from citation x where x.claim_id = parent.id and x.visible", IN_ORDER);
    private static final NestedList<Citation> OF_SOURCE = new NestedList<>(
            "Source.citations",
            Citation.class,
            "from citation x join claim m on m.id = x.claim_id where x.source_id = parent.id and x.visible",
            Keyset.by(
                    Keyset.ascending(
                            "coalesce(x.found_start, x.stated_start, " + Integer.MAX_VALUE + ")",
                            "integer",
                            CitationApi::start),
                    Keyset.ascending("x.id", "uuid", c -> c.id)));

    private final Snapshots snapshots;

    CitationApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @NonNull
    @Description("The passages that it is known from, through its claims, in the order in which they were recorded."
            + " Of a source: everything that it is cited for, in the order in which it stands in its text.")
    public CompletionStage<@NonNull CitationConnection> citations(
            @Source RecordView parent,
            @Description("Only those of claims on this field: decidedOn.") @Nullable String field,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        NestedList<Citation> list = parent instanceof SourceView ? OF_SOURCE : OF_RECORD;
        return page(list.where("m.field", field), parent.uuid(), PageRequest.of(first, after, context), context);
    }

    @NonNull
    @Description("The passages that support or dispute it.")
    public CompletionStage<@NonNull CitationConnection> citations(
            @Source ClaimView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return page(OF_CLAIM, parent.uuid(), PageRequest.of(first, after, context), context);
    }

    @NonNull
    @Description("The claim that it supports or disputes.")
    public CompletionStage<@NonNull ClaimView> claim(@Source CitationView citation, Context context) {
        return Batch.load(context, "Claim", citation.claimId(), null, VisibleClaims::claims);
    }

    @NonNull
    @Description("The source that the passage stands in.")
    public CompletionStage<@NonNull SourceView> source(@Source CitationView citation, Context context) {
        return VisibleRecords.referred(org.casegraph.source.Source.class, citation.sourceId(), SourceView::of, context);
    }

    @Description("The source's address with a text fragment that scrolls to the quote.")
    public CompletionStage<@Nullable String> url(@Source CitationView citation, Context context) {
        return source(citation, context).thenApply(source -> TextFragment.of(source.url(), citation.quote()));
    }

    @Description("The text that the quote was checked against.")
    public CompletionStage<@Nullable SnapshotView> snapshot(@Source VerificationView verification, Context context) {
        VerificationView.SnapshotKey key = verification.snapshotKey();
        return Batch.load(context, "Source.snapshots", key.source(), List.<SnapshotView>of(), snapshots::of)
                .thenApply(of -> of.stream()
                        .filter(snapshot -> snapshot.sha256().equals(key.sha256()))
                        .findFirst()
                        .orElse(null));
    }

    private static CompletionStage<CitationConnection> page(
            NestedList<Citation> list, UUID parent, PageRequest request, Context context) {
        return list.of(parent, request, context).thenApply(page -> CitationConnection.of(page.map(CitationView::of)));
    }

    private static int start(Citation citation) {
        Integer start = QuoteView.of(citation).start();
        return start == null ? Integer.MAX_VALUE : start;
    }
}
