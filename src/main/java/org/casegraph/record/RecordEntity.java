package org.casegraph.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * The columns that every kind of record has. Records name each other by id and not by association: whatever an
 * answer needs is loaded by ids in batches, so that nothing can be fetched lazily, row by row.
 */
@MappedSuperclass
public abstract class RecordEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String key;

    @Enumerated(EnumType.STRING)
    public PublicationState state = PublicationState.PUBLISHED;

    /** Kept by the database: see derive_visibility(). */
    @Column(insertable = false, updatable = false)
    public boolean visible;

    public int version;

    public Instant createdAt;

    public Instant updatedAt;
}
