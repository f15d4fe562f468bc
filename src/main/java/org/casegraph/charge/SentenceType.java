package org.casegraph.charge;

import org.eclipse.microprofile.graphql.Description;

@Description("What a sentence consists of.")
public enum SentenceType {
    @Description("Time in a prison of the state or the nation.")
    PRISON,
    @Description("Time in a local jail.")
    JAIL,
    @Description("Freedom under conditions and supervision.")
    PROBATION,
    @Description("Money paid to the public.")
    FINE,
    @Description("Money paid to whom the offense harmed.")
    RESTITUTION,
    @Description("Unpaid work for the public.")
    COMMUNITY_SERVICE,
    @Description("The time that was already spent in custody.")
    TIME_SERVED,
    @Description("Execution.")
    DEATH,
    @Description("Something else, as the sources describe it.")
    OTHER
}
