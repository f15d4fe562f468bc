package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.casegraph.record.NameBasedId;
import org.jspecify.annotations.Nullable;

/** Somebody's assertion that one field of a record has one value. */
@Entity
public class Claim extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID recordId;

    public String field;

    public String value;

    @Enumerated(EnumType.STRING)
    public ClaimBasis basis;

    public @Nullable UUID assertedById;

    public boolean accepted;

    public @Nullable String acceptedBecause;

    /** The order in which the record's claims were made. */
    public int position;

    /** Kept by the database: see derive_visibility(). */
    @Column(insertable = false, updatable = false)
    public boolean visible;

    public Instant createdAt;

    public UUID firstCitationId;

    /** The records that the claim gives away: those that its value names, and who makes it. */
    @ElementCollection
    @CollectionTable(name = "claim_reference", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "record_id")
    public Set<UUID> namedIds = new HashSet<>();

    /** The id of the claim that says this: the same claim made twice is one claim. */
    public static UUID idOf(UUID record, String field, String value, ClaimBasis basis, @Nullable UUID assertedBy) {
        return NameBasedId.of(
                "claim",
                record.toString(),
                field,
                value,
                basis.name(),
                assertedBy == null ? "" : assertedBy.toString());
    }
}
