package org.casegraph.ruling;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a filing.")
public enum FilingStatus {
    @Description("It waits for a decision.")
    PENDING,
    @Description("The court gave what it asked for.")
    GRANTED,
    @Description("The court refused what it asked for.")
    DENIED,
    @Description("Whoever filed it took it back.")
    WITHDRAWN,
    @Description("The parties agreed and ended it.")
    SETTLED,
    @Description("Events took away its purpose, so that no decision was needed.")
    MOOT,
    @Description("The sources do not say.")
    UNKNOWN
}
