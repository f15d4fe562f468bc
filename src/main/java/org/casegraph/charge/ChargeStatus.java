package org.casegraph.charge;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a charge stands; derived from its outcomes, never stated.")
public enum ChargeStatus {
    @Description("Filed and not yet decided, or to be decided anew.")
    PENDING,
    @Description("A court ended it without a verdict.")
    DISMISSED,
    @Description("The verdict was not guilty.")
    ACQUITTED,
    @Description("A verdict or a plea of guilty, or of no contest, stands.")
    CONVICTED,
    @Description("The prosecution dropped it.")
    WITHDRAWN,
    @Description("It was resolved outside of trial, as by a program that the defendant enters.")
    DIVERTED,
    @Description("Another version of the charge took its place.")
    REPLACED,
    @Description("A court set the result aside.")
    VACATED,
    @Description("A pardon was granted; the conviction stays on the record.")
    PARDONED,
    @Description("Not yet filed, or the sources do not say.")
    UNKNOWN
}
