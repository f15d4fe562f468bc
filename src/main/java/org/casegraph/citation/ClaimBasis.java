package org.casegraph.citation;

import org.eclipse.microprofile.graphql.Description;

@Description("On what ground a claim is made.")
public enum ClaimBasis {
    @Description("The source itself says so.")
    REPORTED,
    @Description("A court found so.")
    COURT_FINDING,
    @Description("A charging paper or an accuser says so; no court has found it.")
    ALLEGATION,
    @Description("A side of the case argues so.")
    ARGUMENT,
    @Description("A person said so.")
    STATEMENT
}
