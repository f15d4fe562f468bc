package org.casegraph.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Revision")
@Description("One change to a record, its claims and its citations.")
public record RevisionView(
        @Description("The version that it made.") int version,
        @NonNull @Description("When.") Instant at,
        @NonNull @Description("Who made it.") String by,
        @Description("Why, where somebody said.") @Nullable String reason,
        @NonNull @Description("What it changed.") List<@NonNull FieldChange> changes) {

    /** The revision, without the changes that would give away what is not visible. */
    static RevisionView of(Revision r, Set<UUID> visible) {
        List<FieldChange> shown = r.changes.stream()
                .filter(change -> visible.containsAll(change.about()))
                .toList();
        return new RevisionView(r.version, r.madeAt, r.madeBy, r.reason, shown);
    }
}
