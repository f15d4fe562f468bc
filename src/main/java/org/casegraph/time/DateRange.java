package org.casegraph.time;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A time from the first day of one partial date to the last day of another, or open at one end. */
@Input("DateRange")
@Description("A time, in which a date lies that lies in it as a whole: 2024 lies in what begins with 2024-01 and not in"
        + " what begins with 2024-02. Without an end it is any time.")
public record DateRange(
        @Description("It begins with the first day of this date.") @Nullable
        PartialDate from,

        @Description("It ends with the last day of this date.") @Nullable
        PartialDate until) {

    /** Whether it has an end at all. */
    public boolean isBounded() {
        return from != null || until != null;
    }

    /** Whether no day lies in it. */
    public boolean isEmpty() {
        return from != null && until != null && from.earliest().isAfter(until.latest());
    }

    /** The sort key of the day that it begins with: a date lies not before it if its first day's is not less. */
    public @Nullable Integer startKey() {
        return from == null ? null : PartialDate.of(from.earliest()).sortKey();
    }

    /** The highest sort key of a date that lies not after it. */
    public @Nullable Integer endKey() {
        return until == null ? null : until.ceilingKey();
    }
}
