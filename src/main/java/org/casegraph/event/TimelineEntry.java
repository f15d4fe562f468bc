package org.casegraph.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a record belongs to the timeline of a person or a case, and where: a row of the view timeline_entry. */
@Entity
@Immutable
@Table(name = "timeline_entry")
@IdClass(TimelineEntry.Key.class)
public class TimelineEntry {

    /** A record stands in a timeline once. */
    public record Key(UUID ownerId, UUID recordId) {}

    @Id
    public UUID ownerId;

    @Id
    public UUID recordId;
}
