package org.casegraph.legalcase;

import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.PageRequest;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads courts and their cases. */
@GraphQLApi
public class CourtApi {

    private static final NestedList<LegalCase> CASES = new NestedList<>(
            "Court.cases",
            LegalCase.class,
            "from legal_case x where x.court_id = parent.id and x.visible",
            CaseApi.NEWEST_FIRST);

    @Query
    @Description("The court with this key; null where there is none.")
    public @Nullable CourtView court(@NonNull @Description("As in Court.key.") String key) {
        return VisibleRecords.byKey(Court.class, key).map(CourtView::of).orElse(null);
    }

    @NonNull
    @Description("The cases before it, the newest first.")
    public CompletionStage<@NonNull CaseConnection> cases(
            @Source CourtView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return CASES.of(parent.uuid(), PageRequest.of(first, after, context), context)
                .thenApply(page -> CaseConnection.of(page.map(CaseView::of)));
    }

    @Description("The court that the case is before.")
    public CompletionStage<@Nullable CourtView> court(@Source CaseView parent, Context context) {
        return VisibleRecords.referred(Court.class, parent.courtId(), CourtView::of, context);
    }
}
