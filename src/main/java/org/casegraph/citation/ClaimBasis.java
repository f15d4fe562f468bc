package org.casegraph.citation;

/** On what ground a claim is made. */
public enum ClaimBasis {
    REPORTED,
    COURT_FINDING,
    ALLEGATION,
    ARGUMENT,
    STATEMENT
}
