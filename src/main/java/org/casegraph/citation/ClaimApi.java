package org.casegraph.citation;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.PageRequest;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads what is claimed about records, and what sources contradict each other on. */
@GraphQLApi
public class ClaimApi {

    private static final Keyset<Claim> IN_ORDER = Keyset.by(
            Keyset.ascending("x.position", "integer", c -> c.position), Keyset.ascending("x.id", "uuid", c -> c.id));
    private static final NestedList<Claim> CLAIMS = new NestedList<>(
            "Record.claims", Claim.class, "from claim x where x.record_id = parent.id and x.visible", IN_ORDER);

    private final RecordTypes records;
    private final Conflicts conflicts;
    private final UncitedFields uncitedFields;
    private final Corroborations corroborations;

    ClaimApi(RecordTypes records, Conflicts conflicts, UncitedFields uncitedFields, Corroborations corroborations) {
        this.records = records;
        this.conflicts = conflicts;
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
            Context context) {
        return CLAIMS.where("x.field", field)
                .of(parent.uuid(), PageRequest.of(first, after, context), context)
                .thenApply(page -> ClaimConnection.of(page.map(ClaimView::of)));
    }

    @NonNull
    @Description("The fields on which sources contradict each other.")
    public CompletionStage<@NonNull List<@NonNull ConflictView>> conflicts(@Source RecordView parent, Context context) {
        return Batch.load(context, "Record.conflicts", parent.uuid(), List.of(), conflicts::of);
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
    @Description("The record whose field it is.")
    public CompletionStage<@NonNull RecordView> record(@Source ConflictView conflict, Context context) {
        return records.referred(conflict.recordId(), context);
    }

    @NonNull
    @Description("How many sources support it, copies discounted.")
    public CompletionStage<@NonNull Corroboration> corroboration(@Source ClaimView claim, Context context) {
        return Batch.load(context, "Claim.corroboration", claim.uuid(), Corroboration.NONE, corroborations::of);
    }
}
