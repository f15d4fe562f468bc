package org.casegraph.legalcase;

/** Where a case stands, as sources state it. */
public enum CaseStatus {
    OPEN,
    CLOSED,
    ON_APPEAL,
    STAYED,
    UNKNOWN
}
