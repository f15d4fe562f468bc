package org.casegraph.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a partial date as its sort key. */
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.sortKey();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable Integer key) {
        return key == null ? null : PartialDate.ofSortKey(key);
    }
}
