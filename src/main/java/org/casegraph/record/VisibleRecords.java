package org.casegraph.record;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.graphql.Batch;
import org.jspecify.annotations.Nullable;

/** The one road to single records that the public may see. */
public final class VisibleRecords {

    private VisibleRecords() {}

    /** The record that is referred to, loaded together with the others of its kind; null where there is none. */
    public static <E extends RecordEntity, V> CompletionStage<@Nullable V> referred(
            Class<E> entity, @Nullable UUID id, Function<? super E, ? extends V> view, Context context) {
        if (id == null) {
            return CompletableFuture.completedFuture(null);
        }
        return Batch.<UUID, @Nullable V>load(context, entity.getSimpleName(), id, null, ids -> byId(entity, ids, view));
    }

    /** Those of the ids that are visible. One statement. */
    public static <E extends RecordEntity, V> Map<UUID, V> byId(
            Class<E> entity, Collection<UUID> ids, Function<? super E, ? extends V> view) {
        List<E> found = Panache.getSession()
                .createQuery("from " + entity.getSimpleName() + " where visible and id in (:ids)", entity)
                .setParameterList("ids", ids)
                .getResultList();
        return found.stream().collect(Collectors.toMap(record -> record.id, view));
    }

    /** The record with this key, if it is visible. */
    public static <E extends RecordEntity> Optional<E> byKey(Class<E> entity, String key) {
        if (!RecordRef.isKey(key)) {
            return Optional.empty();
        }
        return Panache.getSession()
                .createQuery("from " + entity.getSimpleName() + " where visible and key = :key", entity)
                .setParameter("key", key)
                .uniqueResultOptional();
    }
}
