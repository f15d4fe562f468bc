package org.casegraph.history;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a revision changed in one field.
 *
 * @param about the ids of the records, claims and citations that the values give away: the change is shown only while
 *     all of them are
 */
@Description("What a revision changed in one field.")
public record FieldChange(
        @NonNull
        @Description("The field; `decidedOn.claims` and `decidedOn.citations` where a claim or a citation"
                + " of it was added.")
        String field,

        @Description("The value before, as text; null where there was none.") @Nullable
        String from,

        @Description("The value after, as text; null where there is none.") @Nullable
        String to,

        @Ignore List<UUID> about) {}
