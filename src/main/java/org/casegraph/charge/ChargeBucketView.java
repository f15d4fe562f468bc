package org.casegraph.charge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ChargeBucket")
@Description("The charges that have the same values.")
public record ChargeBucketView(
        @Ignore List<ChargeGrouping> groupings,

        @NonNull @Description("A value for each grouping in turn; null where the charges have none.")
        List<@Nullable String> values,

        @Description("How many charges.") int charges,
        @Description("Against how many people.") int people,
        @Description("In how many cases.") int cases) {}
