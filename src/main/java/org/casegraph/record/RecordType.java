package org.casegraph.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of record: its entity, its fields and how it is shown. Each kind's folder provides one as a bean; import,
 * claims and node look-ups work from these alone, so that a new kind is one more bean.
 */
public record RecordType<E extends RecordEntity>(
        RecordKind kind, Class<E> entity, Supplier<E> create, Function<E, RecordView> view, List<Field<E, ?>> fields) {

    public Optional<Field<E, ?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Whether two values of one of its fields can both be true; for a field that it does not have, or a value that the
     * field can not read, the same text.
     */
    public boolean agree(String field, String one, String other) {
        try {
            return field(field)
                    .map(f -> f.type().agree().test(one, other))
                    .orElseGet(() -> FieldType.sameText(one, other));
        } catch (IllegalArgumentException unreadable) {
            return FieldType.sameText(one, other);
        }
    }
}
