package org.casegraph.ruling;

/** What kind of decision a ruling is. */
public enum RulingType {
    ORDER,
    DISMISSAL,
    VERDICT,
    SENTENCE,
    JUDGMENT,
    APPELLATE_DECISION,
    PARDON,
    OTHER
}
