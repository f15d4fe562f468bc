package org.casegraph.ruling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that was filed in a case. */
@Entity
public class Filing extends RecordEntity {

    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public FilingType type;

    public String title;

    @ElementCollection
    @CollectionTable(name = "filing_filer", joinColumns = @JoinColumn(name = "filing_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    public List<UUID> filedByIds = new ArrayList<>();

    public @Nullable PartialDate filedOn;

    @Enumerated(EnumType.STRING)
    public FilingStatus status = FilingStatus.UNKNOWN;

    public @Nullable PartialDate resolvedOn;

    public @Nullable UUID decidedById;

    public @Nullable UUID appealsId;
}
