package org.casegraph.legalcase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Somebody in a role in a case. */
@Entity
public class Participation extends RecordEntity {

    public UUID personId;

    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public ParticipationRole role;

    public @Nullable UUID representsId;

    public @Nullable PartialDate fromOn;

    public @Nullable PartialDate untilOn;
}
