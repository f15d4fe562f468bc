package org.casegraph.citation;

/** Whether a passage speaks for its claim or against it. */
public enum Stance {
    SUPPORTS,
    DISPUTES
}
