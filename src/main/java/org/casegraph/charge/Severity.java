package org.casegraph.charge;

/** How grave an offense is. */
public enum Severity {
    FELONY,
    MISDEMEANOR,
    INFRACTION,
    UNKNOWN
}
