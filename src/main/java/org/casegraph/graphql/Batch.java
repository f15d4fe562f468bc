package org.casegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/**
 * Loads what many objects of one answer need in one go. Keys that ask under the same name are loaded together, so
 * the name must tell apart whatever makes the loading differ: the field and its arguments.
 */
public final class Batch {

    private Batch() {}

    /** The value that {@code load} gives for the key, or {@code absent}. */
    public static <K, V> CompletionStage<V> load(
            Context context, String name, K key, V absent, Function<LinkedHashSet<K>, Map<K, V>> load) {
        DataLoader<K, V> loader = context.unwrap(DataFetchingEnvironment.class)
                .getDataLoaderRegistry()
                .computeIfAbsent(
                        name,
                        n -> DataLoaderFactory.newDataLoader((List<K> keys) -> {
                            Map<K, V> loaded = load.apply(new LinkedHashSet<>(keys));
                            return CompletableFuture.completedFuture(keys.stream()
                                    .map(k -> loaded.getOrDefault(k, absent))
                                    .toList());
                        }));
        return loader.load(key);
    }
}
