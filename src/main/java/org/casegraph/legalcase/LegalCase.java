package org.casegraph.legalcase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A case before a court: a prosecution, a lawsuit or an appeal. */
@Entity
@Table(name = "legal_case")
public class LegalCase extends RecordEntity {

    public String caption;

    public @Nullable String docketNumber;

    @Enumerated(EnumType.STRING)
    public CaseType type = CaseType.OTHER;

    @Enumerated(EnumType.STRING)
    public CaseStatus status = CaseStatus.UNKNOWN;

    public @Nullable UUID courtId;

    public @Nullable PartialDate filedOn;

    public @Nullable PartialDate closedOn;

    public @Nullable UUID parentId;
}
