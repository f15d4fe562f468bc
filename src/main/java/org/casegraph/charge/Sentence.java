package org.casegraph.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.CalendarDuration;
import org.casegraph.time.Decimal;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What an outcome brought upon the convicted. */
@Entity
public class Sentence extends RecordEntity {

    public UUID outcomeId;

    @Enumerated(EnumType.STRING)
    public SentenceType type;

    public @Nullable CalendarDuration duration;

    public @Nullable Decimal amount;

    public @Nullable String currency;

    public @Nullable PartialDate imposedOn;

    public Boolean suspended = false;

    public Boolean current = true;
}
