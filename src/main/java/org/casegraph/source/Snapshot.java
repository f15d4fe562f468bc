package org.casegraph.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Of the bytes that the text was taken from; none where the text came as such. */
    public @Nullable String originalSha256;

    /** Of those bytes, with their charset. */
    public @Nullable String mediaType;

    /** The programs that took the text, with their versions. */
    public @Nullable String extractedBy;
}
