package org.casegraph.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("What a revision changed in one field.")
public record FieldChange(
        @NonNull @Description("The field; `field.claims` and `field.citations` where a claim or a citation of it was added.")
                String field,
        @Description("The value before, as text; null where there was none.") @Nullable String from,
        @Description("The value after, as text; null where there is none.") @Nullable String to) {}
