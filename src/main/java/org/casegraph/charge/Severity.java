package org.casegraph.charge;

import org.eclipse.microprofile.graphql.Description;

@Description("How grave an offense is.")
public enum Severity {
    @Description("Of the gravest class, punished by a year of prison and more in most places.")
    FELONY,
    @Description("Less grave than a felony, punished by jail of up to a year or a fine in most places.")
    MISDEMEANOR,
    @Description("A breach that is fined and brings no one to jail.")
    INFRACTION,
    @Description("The sources do not say.")
    UNKNOWN
}
