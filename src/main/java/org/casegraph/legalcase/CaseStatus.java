package org.casegraph.legalcase;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a case stands, as sources state it.")
public enum CaseStatus {
    @Description("It goes on.")
    OPEN,
    @Description("It has ended.")
    CLOSED,
    @Description("A higher court is looking at it.")
    ON_APPEAL,
    @Description("It is halted until something else is decided.")
    STAYED,
    @Description("The sources do not say.")
    UNKNOWN
}
