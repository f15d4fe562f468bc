package org.casegraph.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps a decimal number exactly. */
@Converter(autoApply = true)
public class DecimalColumn implements AttributeConverter<Decimal, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Decimal decimal) {
        return decimal == null ? null : decimal.toBigDecimal();
    }

    @Override
    public @Nullable Decimal convertToEntityAttribute(@Nullable BigDecimal value) {
        return value == null ? null : Decimal.of(value);
    }
}
