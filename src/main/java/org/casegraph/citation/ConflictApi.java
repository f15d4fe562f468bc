package org.casegraph.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads what sources contradict each other on. */
@GraphQLApi
@RegisterForReflection
public class ConflictApi {

    private static final Keyset.Term FIELD = Keyset.ascending("x.field", TermType.FIELD);
    private static final PagedList<Conflict> ALL = new PagedList<>(
            "conflicts",
            Conflict.class,
            "from conflict x join record r on r.id = x.record_id where r.visible",
            Keyset.by(
                    Keyset.descending("x.opened_at", TermType.INSTANT),
                    Keyset.ascending("x.record_id", TermType.ID),
                    FIELD));
    private static final PagedList<Conflict> OF_RECORD = new PagedList<>(
            "Record.conflicts", Conflict.class, "from conflict x where x.record_id = parent.id", Keyset.by(FIELD));

    private final RecordTypes records;

    ConflictApi(RecordTypes records) {
        this.records = records;
    }

    @Query
    @NonNull
    @Description("Every place where sources contradict each other, the last found first.")
    public CompletionStage<@NonNull ConflictConnection> conflicts(
            @Description("Which of them; all where it is left out.") @Nullable ConflictFilter filter,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        PageRequest request = PageRequest.of(first, after, last, before, context);
        return ALL.where(filter, context)
                .page(request, context, Conflicts::withClaims)
                .thenApply(ConflictConnection::of);
    }

    @NonNull
    @Description("The fields on which sources contradict each other.")
    public CompletionStage<@NonNull List<@NonNull ConflictView>> conflicts(@Source RecordView parent, Context context) {
        return OF_RECORD
                .of(parent.uuid(), PageRequest.whole(), context, Conflicts::withClaims)
                .thenApply(Page::rows);
    }

    @NonNull
    @Description("The record whose field it is.")
    public CompletionStage<@NonNull RecordView> record(@Source ConflictView conflict, Context context) {
        return records.referred(conflict.recordId(), context);
    }
}
