package org.casegraph.citation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Conflict")
@Description("Values of one field that cannot all be true. A coarser date that contains a finer one agrees with it.")
public record ConflictView(
        @Ignore UUID recordId,
        @NonNull @Description("The field.") String field,

        @NonNull @Description("The claims on the field that sources support.")
        List<@NonNull ClaimView> claims,

        @Description("The claim whose value the record shows, where one was accepted.") @Nullable
        ClaimView accepted,

        @Description("Why that one was accepted.") @Nullable String reason) {

    static ConflictView of(List<ClaimView> claims) {
        ClaimView accepted =
                claims.stream().filter(ClaimView::accepted).findFirst().orElse(null);
        ClaimView first = claims.getFirst();
        return new ConflictView(
                first.recordId(),
                first.field(),
                claims,
                accepted,
                accepted == null ? null : accepted.acceptedBecause());
    }
}
