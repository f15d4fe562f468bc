package org.casegraph.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** The text of a source as captured once, known by the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal. */
@Entity
@IdClass(Snapshot.Key.class)
public class Snapshot extends PanacheEntityBase {

    /** A source has each text once. */
    public record Key(UUID sourceId, String sha256) {}

    @Id
    public UUID sourceId;

    @Id
    public String sha256;

    public Instant capturedAt;

    /** Its length in Unicode code points; 0 as long as nobody said. */
    public int characters;
}
