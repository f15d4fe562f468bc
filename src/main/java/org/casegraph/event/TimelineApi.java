package org.casegraph.event;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.casegraph.graphql.Batch;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.NestedList;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageRequest;
import org.casegraph.legalcase.CaseView;
import org.casegraph.person.PersonView;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.casegraph.record.TimelineItem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads everything dated about a person or a case as one list in order of time. */
@GraphQLApi
public class TimelineApi {

    private static final NestedList<TimelineEntry> ENTRIES = new NestedList<>(
            "timeline",
            TimelineEntry.class,
            "from timeline_entry x where x.owner_id = parent.id",
            new Keyset<>(List.of(
                    Keyset.ascending("x.held_on", "integer", entry -> entry.heldOn),
                    Keyset.ascending("x.rank", "integer", entry -> entry.rank),
                    Keyset.ascending("x.key", "text", entry -> entry.key))));

    private final RecordTypes records;

    TimelineApi(RecordTypes records) {
        this.records = records;
    }

    @NonNull
    @Description("What happened to and around the person, in order of time; what has no date comes last.")
    public CompletionStage<@NonNull TimelineConnection> timeline(
            @Source PersonView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return page(parent.uuid(), PageRequest.of(first, after, context), context);
    }

    @NonNull
    @Description("What happened in and around the case, in order of time; what has no date comes last.")
    public CompletionStage<@NonNull TimelineConnection> timeline(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            Context context) {
        return page(parent.uuid(), PageRequest.of(first, after, context), context);
    }

    private CompletionStage<TimelineConnection> page(UUID owner, PageRequest request, Context context) {
        ENTRIES.check(request);
        return Batch.load(context, "timeline" + request, owner, Page.empty(), owners -> load(owners, request))
                .thenApply(TimelineConnection::of);
    }

    private Map<UUID, Page<TimelineItem>> load(Collection<UUID> owners, PageRequest request) {
        Map<UUID, Page<TimelineEntry>> entries = ENTRIES.load(Panache.getSession(), owners, request);
        Map<UUID, RecordView> views = records.visible(entries.values().stream()
                .flatMap(page -> page.rows().stream())
                .map(entry -> entry.recordId)
                .collect(Collectors.toSet()));
        Map<UUID, Page<TimelineItem>> pages = new HashMap<>();
        entries.forEach((owner, page) -> pages.put(owner, page.map(entry -> (TimelineItem) views.get(entry.recordId))));
        return pages;
    }
}
