package org.casegraph.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.graphql.Where;
import org.casegraph.record.RecordView;
import org.casegraph.record.VisibleRecords;
import org.casegraph.source.SnapshotView;
import org.casegraph.source.Snapshots;
import org.casegraph.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads the citations that claims rest on. */
@GraphQLApi
@RegisterForReflection
public class CitationApi {

    private static final Keyset IN_ORDER =
            Keyset.by(Keyset.ascending("x.position", TermType.INTEGER), Keyset.ascending("x.id", TermType.ID));
    static final PagedList<Citation> OF_RECORD = new PagedList<>(
            "Record.citations",
            Citation.class,
            "from citation x where x.record_id = parent.id and x.visible",
            IN_ORDER);
    static final PagedList<Citation> OF_CLAIM = new PagedList<>(
            "Claim.citations", Citation.class, "from citation x where x.claim_id = parent.id and x.visible", IN_ORDER);
    static final PagedList<Citation> OF_SOURCE = new PagedList<>(
            "Source.citations",
            Citation.class,
            "from citation x where x.source_id = parent.id and x.visible",
            Keyset.by(
                    Keyset.ascending(
                            "coalesce(x.found_start, x.stated_start, " + Integer.MAX_VALUE + ")", TermType.INTEGER),
                    Keyset.ascending("x.id", TermType.ID)));

    static final PagedList<Citation> DRIFTED = new PagedList<>(
            "driftedCitations",
            Citation.class,
            "from citation x where x.visible and x.drifted_at is not null",
            Keyset.by(Keyset.descending("x.drifted_at", TermType.INSTANT), Keyset.ascending("x.id", TermType.ID)));

    private final Snapshots snapshots;

    CitationApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Query
    @NonNull
    @Description("Citations whose quote is gone (content drift): it stood in an earlier text of the source and does not"
            + " stand in the newest, or no longer in one place. The last found gone first.")
    public CompletionStage<@NonNull CitationConnection> driftedCitations(
            @Description("Which of them; all where it is left out.") @Nullable DriftFilter filter,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return DRIFTED.where(filter, context)
                .page(PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> CitationConnection.of(page.map(CitationView::of)));
    }

    @NonNull
    @Description("The passages that it is known from, through its claims, in the order in which they were recorded."
            + " Of a source: everything that it is cited for, in the order in which it stands in its text.")
    public CompletionStage<@NonNull CitationConnection> citations(
            @Source RecordView parent,
            @Description("Only those of claims on this field: decidedOn.") @Nullable String field,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PagedList<Citation> list = parent instanceof SourceView ? OF_SOURCE : OF_RECORD;
        return page(list.where(on(field)), parent.uuid(), PageRequest.of(first, after, last, before, context), context);
    }

    @NonNull
    @Description("The passages that support or dispute it.")
    public CompletionStage<@NonNull CitationConnection> citations(
            @Source ClaimView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return page(OF_CLAIM, parent.uuid(), PageRequest.of(first, after, last, before, context), context);
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
        return snapshot(verification.snapshotKey(), context);
    }

    @Description("The text that it stood in; null where it is not among the source's newest 100.")
    public CompletionStage<@Nullable SnapshotView> snapshot(@Source LastFoundView lastFound, Context context) {
        return snapshot(lastFound.snapshotKey(), context);
    }

    private CompletionStage<@Nullable SnapshotView> snapshot(VerificationView.SnapshotKey key, Context context) {
        return Batch.load(context, "Source.snapshots", key.source(), List.<SnapshotView>of(), snapshots::of)
                .thenApply(of -> of.stream()
                        .filter(snapshot -> snapshot.sha256().equals(key.sha256()))
                        .findFirst()
                        .orElse(null));
    }

    private static CompletionStage<CitationConnection> page(
            PagedList<Citation> list, UUID parent, PageRequest request, Context context) {
        return list.of(parent, request, context).thenApply(page -> CitationConnection.of(page.map(CitationView::of)));
    }

    /** The condition that a citation is of a claim on this field. */
    static Where on(@Nullable String field) {
        return Where.ANYTHING.text(
                "field", "exists (select from claim m where m.id = x.claim_id and m.field = ?)", field);
    }
}
