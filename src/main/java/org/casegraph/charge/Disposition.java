package org.casegraph.charge;

import org.eclipse.microprofile.graphql.Description;

@Description("What an outcome decided about a charge.")
public enum Disposition {
    @Description("A judge or a jury found the defendant guilty.")
    GUILTY_VERDICT,
    @Description("The defendant admitted guilt.")
    GUILTY_PLEA,
    @Description("The defendant accepted conviction without admitting guilt.")
    NO_CONTEST_PLEA,
    @Description("A judge or a jury found the defendant not guilty.")
    NOT_GUILTY_VERDICT,
    @Description("Ended by the court; the charge can not be filed again.")
    DISMISSED_WITH_PREJUDICE,
    @Description("Ended by the court; the charge can be filed again.")
    DISMISSED_WITHOUT_PREJUDICE,
    @Description("Ended by the court; the sources do not say whether it can be filed again.")
    DISMISSED,
    @Description("Dropped by the prosecution.")
    WITHDRAWN,
    @Description("Resolved outside of trial, as by a program that the defendant enters.")
    DIVERTED,
    @Description("A trial that ended without a verdict.")
    MISTRIAL,
    @Description("A higher court left an earlier outcome as it was.")
    AFFIRMED,
    @Description("A higher court undid an earlier outcome.")
    REVERSED,
    @Description("A court set an earlier outcome aside.")
    VACATED,
    @Description("An executive forgave the conviction.")
    PARDONED,
    @Description("Moved to another court or case, where it goes on.")
    TRANSFERRED,
    @Description("The sources do not say.")
    UNKNOWN,
    @Description("They say something that has no value here: see the reported disposition.")
    UNRECOGNIZED;

    /** Whether the other says the same more precisely, so that both can be true. */
    public boolean isSpecifiedBy(Disposition other) {
        return switch (this) {
            case DISMISSED -> other == DISMISSED_WITH_PREJUDICE || other == DISMISSED_WITHOUT_PREJUDICE;
            case UNKNOWN, UNRECOGNIZED -> true;
            default -> false;
        };
    }
}
