package org.casegraph.history;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads the history of records. */
@GraphQLApi
@RegisterForReflection
public class RevisionApi {

    private static final PagedList<Revision> OF_RECORD = new PagedList<>(
            "Record.revisions",
            Revision.class,
            "from revision x where x.record_id = parent.id",
            Keyset.by(Keyset.descending("x.version", TermType.INTEGER)));

    @NonNull
    @Description("Its changes, the newest first.")
    public CompletionStage<@NonNull RevisionConnection> revisions(
            @Source RecordView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return OF_RECORD
                .of(parent.uuid(), PageRequest.of(first, after, last, before, context), context, RevisionApi::views)
                .thenApply(RevisionConnection::of);
    }

    private static Map<UUID, Page<RevisionView>> views(Map<UUID, Page<Revision>> revisions) {
        Set<UUID> about = revisions.values().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(revision -> revision.changes.stream())
                .flatMap(change -> change.about().stream())
                .collect(Collectors.toSet());
        Set<UUID> visible = visible(about);
        Map<UUID, Page<RevisionView>> pages = new HashMap<>();
        revisions.forEach((record, page) -> pages.put(record, page.map(r -> RevisionView.of(r, visible))));
        return pages;
    }

    private static Set<UUID> visible(Set<UUID> ids) {
        return Panache.getSession()
                .createNativeQuery("""
                        select id from record where visible and id in (:ids)
                        union all
                        select id from claim where visible and id in (:ids)
                        union all
                        select id from citation where visible and id in (:ids)
                        """, UUID.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
