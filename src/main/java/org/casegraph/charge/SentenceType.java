package org.casegraph.charge;

/** What a sentence consists of. */
public enum SentenceType {
    PRISON,
    JAIL,
    PROBATION,
    FINE,
    RESTITUTION,
    COMMUNITY_SERVICE,
    TIME_SERVED,
    DEATH,
    OTHER
}
