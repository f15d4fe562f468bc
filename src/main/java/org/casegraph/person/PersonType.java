package org.casegraph.person;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a person is a human being or an organization.")
public enum PersonType {
    @Description("A human being.")
    NATURAL,
    @Description("A body that acts through people: a company, an office, a foundation.")
    ORGANIZATION
}
