package org.casegraph.citation;

import java.time.Instant;
import java.util.UUID;
import org.casegraph.citation.quote.VerificationStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Verification")
@Description("What checking a quote against the text of its source gave.")
public record VerificationView(
        @NonNull @Description("The result.") VerificationStatus status,

        @Description("How close the passage is: 1 for the same, 1 - edits / length for a similar one.") @Nullable
        Double score,

        @Description("When it was checked.") @Nullable Instant checkedAt,

        @Description("What a careful reader should know about the result.") @Nullable
        String detail,

        @Description(
                "Where the quote stood before its source changed; null unless it does not stand in the newest text.")
        @Nullable
        LastFoundView lastFound,

        @Ignore SnapshotKey snapshotKey) {

    /** The snapshot that was checked against, if any. */
    record SnapshotKey(UUID source, @Nullable String sha256) {}

    static VerificationView of(Citation c) {
        return new VerificationView(
                c.status,
                c.score,
                c.checkedAt,
                c.detail,
                LastFoundView.of(c),
                new SnapshotKey(c.sourceId, c.snapshotSha256));
    }
}
