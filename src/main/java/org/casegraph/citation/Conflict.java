package org.casegraph.citation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A field of a record on which visible claims contradict each other; derived, see {@link ConflictDerivation}. */
@Entity
@Immutable
@IdClass(Conflict.Key.class)
public class Conflict {

    /** A field of a record. */
    public record Key(UUID recordId, String field) {}

    @Id
    public UUID recordId;

    @Id
    public String field;

    Key key() {
        return new Key(recordId, field);
    }
}
