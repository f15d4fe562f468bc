package org.casegraph.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that happened and that a case has to do with. */
@Entity
public class Event extends RecordEntity {

    public String title;

    public @Nullable PartialDate occurredOn;

    public @Nullable String place;

    public @Nullable UUID caseId;

    @ElementCollection
    @CollectionTable(name = "event_person", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    public List<UUID> peopleIds = new ArrayList<>();
}
