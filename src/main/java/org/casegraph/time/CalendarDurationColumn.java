package org.casegraph.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a duration as it was written. */
@Converter(autoApply = true)
public class CalendarDurationColumn implements AttributeConverter<CalendarDuration, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CalendarDuration duration) {
        return duration == null ? null : duration.toString();
    }

    @Override
    public @Nullable CalendarDuration convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : CalendarDuration.parse(text);
    }
}
