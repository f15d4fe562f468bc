package org.casegraph.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.NodeView;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Reads anything by its id, and any record by its kind and key. */
@GraphQLApi
@RegisterForReflection
public class NodeApi {

    private static final int MOST = 100;

    private final RecordTypes records;

    NodeApi(RecordTypes records) {
        this.records = records;
    }

    @Query
    @Description("What has this id; null where there is nothing.")
    public @Nullable NodeView node(@Id @NonNull @Description("An id that this server gave out.") String id) {
        return byId(List.of(NodeId.parse("id", id))).getFirst();
    }

    @Query
    @NonNull
    @Description("What has these ids, in their order; null where there is nothing.")
    public List<@Nullable NodeView> nodes(
            @NonNull @Description("Up to 100 ids that this server gave out.") List<@NonNull String> ids) {
        if (ids.size() > MOST) {
            throw new InvalidArgumentException("ids", "Expected at most " + MOST + " ids, found " + ids.size() + ".");
        }
        return byId(IntStream.range(0, ids.size())
                .mapToObj(i -> NodeId.parse("ids[" + i + "]", ids.get(i)))
                .toList());
    }

    private List<@Nullable NodeView> byId(List<NodeId> asked) {
        Map<NodeId, NodeView> found = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(NodeId::type, Collectors.mapping(NodeId::uuid, Collectors.toSet())))
                .forEach((type, uuids) ->
                        ofType(type, uuids).forEach((uuid, node) -> found.put(new NodeId(type, uuid), node)));
        return asked.stream().map(found::get).toList();
    }

    @Query
    @Description("Any record by its kind and key; null where there is none.")
    public @Nullable RecordView record(
            @NonNull @Description("The kind.") RecordKind kind, @NonNull @Description("The key.") String key) {
        return RecordRef.isKey(key) ? records.visible(new RecordRef(kind, key)).orElse(null) : null;
    }

    private Map<UUID, ? extends NodeView> ofType(String type, Collection<UUID> ids) {
        return switch (type) {
            case ClaimView.NODE -> VisibleClaims.claims(ids);
            case CitationView.NODE -> VisibleClaims.citations(ids);
            default ->
                RecordKind.named(type).map(kind -> records.visible(kind, ids)).orElse(Map.of());
        };
    }
}
