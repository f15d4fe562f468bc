package org.casegraph.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of record, named as in GraphQL: how it is read from and written to the entity.
 *
 * @param required whether a record without it is refused
 * @param byDefault what stands where nobody stated a value, if anything
 */
public record Field<E, T>(
        String name,
        FieldType<T> type,
        Function<E, @Nullable T> getter,
        BiConsumer<E, @Nullable T> setter,
        boolean required,
        Optional<T> byDefault) {

    public static <E, T> Field<E, T> optional(
            String name, FieldType<T> type, Function<E, @Nullable T> getter, BiConsumer<E, @Nullable T> setter) {
        return new Field<>(name, type, getter, setter, false, Optional.empty());
    }

    public static <E, T> Field<E, T> required(
            String name, FieldType<T> type, Function<E, @Nullable T> getter, BiConsumer<E, @Nullable T> setter) {
        return new Field<>(name, type, getter, setter, true, Optional.empty());
    }

    public static <E, T> Field<E, T> defaulted(
            String name,
            FieldType<T> type,
            T byDefault,
            Function<E, @Nullable T> getter,
            BiConsumer<E, @Nullable T> setter) {
        return new Field<>(name, type, getter, setter, false, Optional.of(byDefault));
    }

    public Optional<T> value(E record) {
        return Optional.ofNullable(getter.apply(record));
    }

    /** Writes the value, or the default where there is none. */
    public void set(E record, Optional<T> value) {
        setter.accept(record, value.or(() -> byDefault).orElse(null));
    }

    /** Whether somebody stated a value: there is one, and it is not what stands by default. */
    public boolean stated(E record) {
        return value(record)
                .filter(value -> !Objects.equals(value, byDefault.orElse(null)))
                .filter(value -> !(value instanceof List<?> list && list.isEmpty()))
                .isPresent();
    }
}
