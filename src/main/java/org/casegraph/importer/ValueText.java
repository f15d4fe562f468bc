package org.casegraph.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordEntity;

/** Values of fields as the texts that claims and the history hold: one a value, or one an element of a list. */
final class ValueText {

    private static final String SEPARATOR = ", ";

    private ValueText() {}

    static String joined(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    /** The texts that a joined one is made of. */
    static List<String> parts(FieldType<?> type, String joined) {
        return type.shape() == FieldType.Shape.STRINGS ? List.of(joined.split(SEPARATOR, -1)) : List.of(joined);
    }

    /** As the type itself writes what it reads from the texts; IllegalArgumentException where it can not read them. */
    static List<String> canonical(FieldType<?> type, List<String> texts) {
        return type.target().isPresent() ? texts : of(type.read().apply(texts));
    }

    /** Of what the record has in this field; none where it has nothing. The keys are those of what it refers to. */
    static <E extends RecordEntity> List<String> of(Field<E, ?> field, E record, Map<UUID, String> keys) {
        Optional<?> value = field.value(record);
        return value.isPresent() ? of(value.get(), keys) : List.of();
    }

    /** Of a value that refers to nothing. */
    static List<String> of(Object value) {
        return of(value, Map.of());
    }

    private static List<String> of(Object value, Map<UUID, String> keys) {
        return value instanceof List<?> list
                ? list.stream().map(element -> one(element, keys)).toList()
                : List.of(one(value, keys));
    }

    private static String one(Object value, Map<UUID, String> keys) {
        return switch (value) {
            case UUID id -> keys.getOrDefault(id, id.toString());
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }
}
