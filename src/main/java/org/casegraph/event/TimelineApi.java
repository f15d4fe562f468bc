package org.casegraph.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
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
@RegisterForReflection
public class TimelineApi {

    static final PagedList<TimelineEntry> ENTRIES = new PagedList<>(
            "timeline",
            TimelineEntry.class,
            "from timeline_entry x where x.owner_id = parent.id",
            Keyset.by(
                    Keyset.ascending("x.held_on", TermType.INTEGER),
                    Keyset.ascending("x.rank", TermType.INTEGER),
                    Keyset.key()));

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
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return page(parent.uuid(), PageRequest.of(first, after, last, before, context), context);
    }

    @NonNull
    @Description("What happened in and around the case, in order of time; what has no date comes last.")
    public CompletionStage<@NonNull TimelineConnection> timeline(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return page(parent.uuid(), PageRequest.of(first, after, last, before, context), context);
    }

    private CompletionStage<TimelineConnection> page(UUID owner, PageRequest request, Context context) {
        return ENTRIES.of(owner, request, context, this::withRecords).thenApply(TimelineConnection::of);
    }

    private Map<UUID, Page<TimelineItem>> withRecords(Map<UUID, Page<TimelineEntry>> entries) {
        Map<UUID, RecordView> views = records.visible(entries.values().stream()
                .flatMap(page -> page.rows().stream())
                .map(entry -> entry.recordId)
                .collect(Collectors.toSet()));
        Map<UUID, Page<TimelineItem>> pages = new HashMap<>();
        entries.forEach((owner, page) -> pages.put(owner, page.map(entry -> (TimelineItem) views.get(entry.recordId))));
        return pages;
    }
}
