package org.casegraph.record;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.casegraph.graphql.Batch;
import org.jspecify.annotations.Nullable;

/** The types of all kinds. */
@ApplicationScoped
public class RecordTypes {

    private final Map<RecordKind, RecordType<?>> byKind = new EnumMap<>(RecordKind.class);

    RecordTypes(@All List<RecordType<?>> types) {
        types.forEach(type -> byKind.put(type.kind(), type));
    }

    public RecordType<?> of(RecordKind kind) {
        RecordType<?> type = byKind.get(kind);
        if (type == null) {
            throw new IllegalStateException("No RecordType bean for " + kind);
        }
        return type;
    }

    /** The record with this id, whatever its kind, loaded together with the others asked for; null if not visible. */
    public CompletionStage<@Nullable RecordView> referred(@Nullable UUID id, Context context) {
        if (id == null) {
            return CompletableFuture.completedFuture(null);
        }
        return Batch.<UUID, @Nullable RecordView>load(context, "Record", id, null, this::visible);
    }

    /** Those of the ids that are visible. One statement, and one more for each kind among them. */
    public Map<UUID, RecordView> visible(Collection<UUID> ids) {
        Map<UUID, RecordView> views = new HashMap<>();
        kinds(ids).forEach((kind, ofKind) -> views.putAll(views(of(kind), ofKind)));
        return views;
    }

    /** Those of the ids that are visible records of this kind. One statement. */
    public Map<UUID, RecordView> visible(RecordKind kind, Collection<UUID> ids) {
        return views(of(kind), ids);
    }

    /** The record of this kind with this key, if it is visible. */
    public Optional<RecordView> visible(RecordRef ref) {
        return Optional.ofNullable(views(of(ref.kind()), List.of(ref.id())).get(ref.id()));
    }

    private static Map<RecordKind, List<UUID>> kinds(Collection<UUID> ids) {
        return Panache.getSession()
                .createNativeQuery("select id, kind from record where visible and id in (:ids)", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> RecordKind.valueOf((String) row[1]),
                        Collectors.mapping(row -> (UUID) row[0], Collectors.toList())));
    }

    private static <E extends RecordEntity> Map<UUID, RecordView> views(RecordType<E> type, Collection<UUID> ids) {
        return VisibleRecords.byId(type.entity(), ids, type.view());
    }
}
