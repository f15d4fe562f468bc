package org.casegraph.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.CalendarDuration;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One accusation against one person in one case. */
@Entity
public class Charge extends RecordEntity {

    public UUID personId;

    public UUID caseId;

    public String offense;

    public @Nullable String statute;

    @Enumerated(EnumType.STRING)
    public Severity severity = Severity.UNKNOWN;

    public @Nullable String degree;

    public Integer counts = 1;

    public @Nullable PartialDate filedOn;

    @Enumerated(EnumType.STRING)
    public ChargingInstrument instrument = ChargingInstrument.UNKNOWN;

    public @Nullable CalendarDuration maximumSentence;

    public @Nullable UUID replacesId;
}
