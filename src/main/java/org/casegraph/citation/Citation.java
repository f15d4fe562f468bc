package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.casegraph.citation.quote.Quote;
import org.casegraph.citation.quote.QuoteMatch;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.record.NameBasedId;
import org.jspecify.annotations.Nullable;

/** Ties a claim to a place in a source, with what checking the quote against the source's text gave. */
@Entity
public class Citation extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID claimId;

    public UUID recordId;

    public UUID sourceId;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    public String exact;

    public @Nullable String prefix;

    public @Nullable String suffix;

    public @Nullable Integer statedStart;

    public @Nullable Integer statedEnd;

    @Enumerated(EnumType.STRING)
    public VerificationStatus status = VerificationStatus.NOT_CHECKED;

    public @Nullable Double score;

    public @Nullable Integer foundStart;

    public @Nullable Integer foundEnd;

    public @Nullable String snapshotSha256;

    public @Nullable Instant checkedAt;

    public @Nullable String detail;

    /**
     * Since when the quote does not stand in the newest text of the source, or not in one place, though it stood in an
     * earlier one. Kept by the database, with what follows: see note_drift().
     */
    @Column(insertable = false, updatable = false)
    public @Nullable Instant driftedAt;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public @Nullable VerificationStatus lastFoundStatus;

    @Column(insertable = false, updatable = false)
    public @Nullable Double lastFoundScore;

    @Column(insertable = false, updatable = false)
    public @Nullable Integer lastFoundStart;

    @Column(insertable = false, updatable = false)
    public @Nullable Integer lastFoundEnd;

    @Column(insertable = false, updatable = false)
    public @Nullable String lastFoundSha256;

    /** The order in which the record's citations were made. */
    public int position;

    /** Kept by the database: see derive_visibility(). */
    @Column(insertable = false, updatable = false)
    public boolean visible;

    public Instant createdAt;

    /** The quote as it was cited. */
    public Quote statedQuote() {
        return new Quote(exact, prefix, suffix, statedStart, statedEnd);
    }

    /** Keeps what checking the quote against a text gave; what is as before is left as it is, with its time. */
    void checked(QuoteMatch match, String sha256, Instant at) {
        Double newScore = match.score().isPresent() ? match.score().getAsDouble() : null;
        Integer newStart = match.start().isPresent() ? match.start().getAsInt() : null;
        Integer newEnd = match.end().isPresent() ? match.end().getAsInt() : null;
        boolean asBefore = status == match.status()
                && Objects.equals(score, newScore)
                && Objects.equals(foundStart, newStart)
                && Objects.equals(foundEnd, newEnd)
                && Objects.equals(snapshotSha256, sha256)
                && Objects.equals(detail, match.detail());
        if (!asBefore) {
            status = match.status();
            score = newScore;
            foundStart = newStart;
            foundEnd = newEnd;
            snapshotSha256 = sha256;
            checkedAt = at;
            detail = match.detail();
        }
    }

    /** The id of the citation that cites this: the same passage cited twice for a claim is one citation. */
    public static UUID idOf(UUID claim, UUID source, Stance stance, Quote quote) {
        return NameBasedId.of(
                "citation",
                claim.toString(),
                source.toString(),
                stance.name(),
                quote.exact(),
                Objects.toString(quote.prefix(), ""),
                Objects.toString(quote.suffix(), ""),
                Objects.toString(quote.start(), ""),
                Objects.toString(quote.end(), ""));
    }
}
