package org.casegraph.history;

import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.PageRequest;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads the history of records. */
@GraphQLApi
public class RevisionApi {

    private static final NestedList<Revision> OF_RECORD = new NestedList<>(
            "Record.revisions",
            Revision.class,
            "from revision x where x.record_id = parent.id",
            Keyset.by(Keyset.descending("x.version", "integer", r -> r.version)));

    @NonNull
    @Description("Its changes, the newest first.")
    public CompletionStage<@NonNull RevisionConnection> revisions(
            @Source RecordView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return OF_RECORD
                .of(parent.uuid(), PageRequest.of(first, after, context), context)
                .thenApply(page -> RevisionConnection.of(page.map(RevisionView::of)));
    }
}
