package org.casegraph.ruling;

/** What was filed. */
public enum FilingType {
    COMPLAINT,
    INDICTMENT,
    MOTION,
    NOTICE_OF_APPEAL,
    PETITION,
    BRIEF,
    OTHER
}
