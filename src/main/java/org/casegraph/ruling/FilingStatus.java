package org.casegraph.ruling;

/** What became of a filing. */
public enum FilingStatus {
    /** It waits for a decision. */
    PENDING,
    /** The court gave what it asked for. */
    GRANTED,
    /** The court refused what it asked for. */
    DENIED,
    /** Whoever filed it took it back. */
    WITHDRAWN,
    /** The parties agreed and ended it. */
    SETTLED,
    /** Events took away its purpose, so that no decision was needed. */
    MOOT,
    /** The sources do not say. */
    UNKNOWN
}
