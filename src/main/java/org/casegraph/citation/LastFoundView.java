package org.casegraph.citation;

import java.time.Instant;
import java.util.Objects;
import org.casegraph.citation.quote.VerificationStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("LastFound")
@Description("Where a quote stood in an earlier text of its source, when it does not stand in the newest.")
public record LastFoundView(
        @NonNull @Description("When it was found to be gone.")
        Instant goneSince,

        @NonNull @Description("How it stood there.") VerificationStatus status,
        @Description("How close the passage was.") @Nullable Double score,

        @Description("Where it began, in code points of that text.")
        int start,

        @Description("Where it ended.") int end,
        @Ignore VerificationView.SnapshotKey snapshotKey) {

    static @Nullable LastFoundView of(Citation c) {
        return c.driftedAt == null
                ? null
                : new LastFoundView(
                        c.driftedAt,
                        Objects.requireNonNull(c.lastFoundStatus),
                        c.lastFoundScore,
                        Objects.requireNonNull(c.lastFoundStart),
                        Objects.requireNonNull(c.lastFoundEnd),
                        new VerificationView.SnapshotKey(c.sourceId, c.lastFoundSha256));
    }
}
