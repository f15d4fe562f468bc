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

/** A decision of a court, a jury or a pardoning authority in a case. */
@Entity
public class Ruling extends RecordEntity {

    public UUID caseId;

    @Enumerated(EnumType.STRING)
    public RulingType type;

    public String title;

    public @Nullable PartialDate decidedOn;

    @ElementCollection
    @CollectionTable(name = "ruling_judge", joinColumns = @JoinColumn(name = "ruling_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    public List<UUID> decidedByIds = new ArrayList<>();

    public @Nullable Boolean withPrejudice;

    public @Nullable String grounds;

    public @Nullable String summary;

    public @Nullable UUID reversesId;
}
