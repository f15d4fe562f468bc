package org.casegraph.legalcase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.record.VisibleRecords;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads courts and their cases. */
@GraphQLApi
@RegisterForReflection
public class CourtApi {

    static final PagedList<LegalCase> CASES = new PagedList<>(
            "Court.cases",
            LegalCase.class,
            "from legal_case x where x.court_id = parent.id and x.visible",
            CaseOrder.FILED_DESC.keyset());

    @Query
    @Description("The court with this key; null where there is none.")
    public @Nullable CourtView court(@NonNull @Description("As in Court.key.") String key) {
        return VisibleRecords.byKey(Court.class, key).map(CourtView::of).orElse(null);
    }

    @NonNull
    @Description("The cases before it.")
    public CompletionStage<@NonNull CaseConnection> cases(
            @Source CourtView parent,
            @Description("Which of them; all where it is left out.") @Nullable CaseFilter filter,
            @DefaultValue(CaseOrder.DEFAULT) @Description("In which order.") @Nullable CaseOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return CASES.where(filter, context)
                .by(orderBy)
                .of(parent.uuid(), request, context)
                .thenApply(page -> CaseConnection.of(page.map(CaseView::of)));
    }

    @Description("The court that the case is before.")
    public CompletionStage<@Nullable CourtView> court(@Source CaseView parent, Context context) {
        return VisibleRecords.referred(Court.class, parent.courtId(), CourtView::of, context);
    }
}
