package org.casegraph.charge;

/** Where a charge stands; derived from its outcomes, never stated. */
public enum ChargeStatus {
    /** Filed and not yet decided, or to be decided anew. */
    PENDING,
    /** A court ended it without a verdict. */
    DISMISSED,
    /** The verdict was not guilty. */
    ACQUITTED,
    /** A verdict or a plea of guilty, or of no contest, stands. */
    CONVICTED,
    /** The prosecution dropped it. */
    WITHDRAWN,
    /** It was resolved outside of trial, as by a program that the defendant enters. */
    DIVERTED,
    /** Another version of the charge took its place. */
    REPLACED,
    /** A court set the result aside. */
    VACATED,
    /** A pardon was granted; the conviction stays on the record. */
    PARDONED,
    /** Not yet filed, or the sources do not say. */
    UNKNOWN
}
