package org.casegraph.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change to a record, its claims and its citations: who made it, when, why, and what it changed. */
@Entity
@IdClass(Revision.Key.class)
public class Revision extends PanacheEntityBase {

    /** A record has each version once. */
    public record Key(UUID recordId, int version) {}

    @Id
    public UUID recordId;

    @Id
    public int version;

    public Instant madeAt;

    public String madeBy;

    public @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<FieldChange> changes = List.of();
}
