package org.casegraph.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What became of one charge at one point. */
@Entity
public class Outcome extends RecordEntity {

    public UUID chargeId;

    public @Nullable UUID rulingId;

    @Enumerated(EnumType.STRING)
    public Disposition disposition;

    public @Nullable String reportedDisposition;

    public @Nullable PartialDate decidedOn;

    public @Nullable String grounds;

    public @Nullable UUID replacesId;
}
