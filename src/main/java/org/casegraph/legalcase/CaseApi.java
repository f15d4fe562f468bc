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
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads cases. */
@GraphQLApi
@RegisterForReflection
public class CaseApi {

    static final PagedList<LegalCase> ALL = new PagedList<>(
            "cases", LegalCase.class, "from legal_case x where x.visible", CaseOrder.FILED_DESC.keyset());

    // Its children, and what shares its parent with it.
    static final PagedList<LegalCase> RELATED =
            new PagedList<>("Case.related", LegalCase.class, """
            from legal_case self join legal_case x
                on x.id = self.parent_id or x.parent_id = self.id or x.parent_id = self.parent_id
            where self.id = parent.id and x.id <> self.id and x.visible
            """, CaseOrder.FILED_DESC.keyset());

    @Query("case")
    @Description("The case with this key; null where there is none.")
    public @Nullable CaseView caseByKey(@NonNull @Description("As in Case.key.") String key) {
        return VisibleRecords.byKey(LegalCase.class, key).map(CaseView::of).orElse(null);
    }

    @Query
    @NonNull
    @Description("Cases.")
    public CompletionStage<@NonNull CaseConnection> cases(
            @Description("Which of them; all where it is left out.") @Nullable CaseFilter filter,
            @DefaultValue(CaseOrder.DEFAULT) @Description("In which order.") @Nullable CaseOrder orderBy,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .by(orderBy)
                .page(request, context)
                .thenApply(page -> CaseConnection.of(page.map(CaseView::of)));
    }

    @Name("parent")
    @Description("The case whose ruling this one appeals, or that it arose beside.")
    public CompletionStage<@Nullable CaseView> parentCase(@Source CaseView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.parentId(), CaseView::of, context);
    }

    @NonNull
    @Description("Its parent, the cases that it is the parent of, and those that share its parent; the newest first.")
    public CompletionStage<@NonNull CaseConnection> related(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return RELATED.of(parent.uuid(), PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> CaseConnection.of(page.map(CaseView::of)));
    }
}
