package org.casegraph.record;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the records that arguments name by key. A key that no visible record has is an error; it is looked up
 * once an answer, however often it is named.
 */
public final class NamedRecords {

    private NamedRecords() {}

    /** The id of the record of this kind; null where no key is given. */
    public static @Nullable UUID id(String argument, RecordKind kind, @Nullable String key, Lookup records) {
        UUID[] ids = ids(argument, List.of(kind), key, records);
        return ids == null ? null : ids[0];
    }

    /** The same as a list of one. */
    public static UUID @Nullable [] ids(String argument, RecordKind kind, @Nullable String key, Lookup records) {
        return ids(argument, List.of(kind), key, records);
    }

    /** The ids of the records of any kind that have the key; null where none is given. */
    public static UUID @Nullable [] ids(String argument, @Nullable String key, Lookup records) {
        return ids(argument, List.of(RecordKind.values()), key, records);
    }

    private static UUID @Nullable [] ids(
            String argument, List<RecordKind> kinds, @Nullable String key, Lookup records) {
        if (key == null) {
            return null;
        }
        if (!RecordRef.isKey(key)) {
            throw new InvalidArgumentException(
                    argument, "Expected a key: 1 to 200 of a-z, 0-9, hyphen, full stop and slash.");
        }
        UUID[] ids = records.visible(
                kinds.stream().map(kind -> new RecordRef(kind, key).id()).toList());
        if (ids.length == 0) {
            throw new InvalidArgumentException(
                    argument,
                    "There is no "
                            + (kinds.size() == 1 ? kinds.getFirst().name().toLowerCase(Locale.ROOT) : "record")
                            + " with the key " + key + ".");
        }
        return ids;
    }
}
