package org.casegraph.record;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casegraph.graphql.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the records that arguments name by key. A key that no visible record has is an error; it is looked up
 * once an answer, however often it is named.
 */
public final class NamedRecords {

    private NamedRecords() {}

    /** The id of the record of this kind; null where no key is given. */
    public static @Nullable UUID id(String argument, RecordKind kind, @Nullable String key, Context context) {
        UUID[] ids = ids(argument, List.of(kind), key, context);
        return ids == null ? null : ids[0];
    }

    /** The same as a list of one. */
    public static UUID @Nullable [] ids(String argument, RecordKind kind, @Nullable String key, Context context) {
        return ids(argument, List.of(kind), key, context);
    }

    /** The ids of the records of any kind that have the key; null where none is given. */
    public static UUID @Nullable [] ids(String argument, @Nullable String key, Context context) {
        return ids(argument, List.of(RecordKind.values()), key, context);
    }

    private static UUID @Nullable [] ids(
            String argument, List<RecordKind> kinds, @Nullable String key, Context context) {
        if (key == null) {
            return null;
        }
        if (!RecordRef.isKey(key)) {
            throw new InvalidArgumentException(
                    argument, "Expected a key: 1 to 200 of a-z, 0-9, hyphen, full stop and slash.");
        }
        GraphQLContext answer = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext();
        UUID[] ids = answer.computeIfAbsent(new Asked(kinds, key), asked -> visible(kinds, key));
        if (ids.length == 0) {
            throw new InvalidArgumentException(
                    argument,
                    "There is no "
                            + (kinds.size() == 1 ? kinds.getFirst().name().toLowerCase(Locale.ROOT) : "record")
                            + " with the key " + key + ".");
        }
        return ids;
    }

    private static UUID[] visible(List<RecordKind> kinds, String key) {
        UUID[] named = kinds.stream().map(kind -> new RecordRef(kind, key).id()).toArray(UUID[]::new);
        return Panache.getSession()
                .createNativeQuery("select id from record where visible and id = any(:ids)", UUID.class)
                .setParameter("ids", named, UUID[].class)
                .getResultList()
                .toArray(UUID[]::new);
    }

    private record Asked(List<RecordKind> kinds, String key) {}
}
