package org.casegraph.record;

/** How far a record is public: only a published one is, and only while everything that it needs is too. */
public enum PublicationState {
    DRAFT,
    PUBLISHED,
    RETRACTED,
    SEALED
}
