package org.casegraph.history;

import java.time.Instant;
import java.util.List;
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

    static RevisionView of(Revision r) {
        return new RevisionView(r.version, r.madeAt, r.madeBy, r.reason, r.changes);
    }
}
