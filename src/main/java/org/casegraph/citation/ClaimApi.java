package org.casegraph.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.graphql.Where;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads what is claimed about records. */
@GraphQLApi
@RegisterForReflection
public class ClaimApi {

    private static final Keyset IN_ORDER =
            Keyset.by(Keyset.ascending("x.position", TermType.INTEGER), Keyset.ascending("x.id", TermType.ID));
    static final PagedList<Claim> CLAIMS = new PagedList<>(
            "Record.claims", Claim.class, "from claim x where x.record_id = parent.id and x.visible", IN_ORDER);

    private final RecordTypes records;
    private final UncitedFields uncitedFields;
    private final Corroborations corroborations;

    ClaimApi(RecordTypes records, UncitedFields uncitedFields, Corroborations corroborations) {
        this.records = records;
        this.uncitedFields = uncitedFields;
        this.corroborations = corroborations;
    }

    @NonNull
    @Description("What is claimed about it, in the order in which it was recorded.")
    public CompletionStage<@NonNull ClaimConnection> claims(
            @Source RecordView parent,
            @Description("Only the claims on this field: decidedOn.") @Nullable String field,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return CLAIMS.where(on(field))
                .of(parent.uuid(), PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> ClaimConnection.of(page.map(ClaimView::of)));
    }

    @NonNull
    @Description("Stated fields that no verified quote supports yet.")
    public CompletionStage<@NonNull List<@NonNull String>> uncitedFields(@Source RecordView parent, Context context) {
        return Batch.load(
                context,
                "Record.uncitedFields." + parent.getKind(),
                parent.uuid(),
                List.of(),
                ids -> uncitedFields.of(parent.getKind(), ids));
    }

    @NonNull
    @Description("The record that the claim is about.")
    public CompletionStage<@NonNull RecordView> record(@Source ClaimView claim, Context context) {
        return records.referred(claim.recordId(), context);
    }

    @NonNull
    @Description("How many sources support it, copies discounted.")
    public CompletionStage<@NonNull Corroboration> corroboration(@Source ClaimView claim, Context context) {
        return Batch.load(context, "Claim.corroboration", claim.uuid(), Corroboration.NONE, corroborations::of);
    }

    /** The condition that a claim is on this field. */
    static Where on(@Nullable String field) {
        return Where.ANYTHING.text("field", "x.field = ?", field);
    }
}
