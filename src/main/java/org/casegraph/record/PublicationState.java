package org.casegraph.record;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a record is public: only a published one is, and only while everything that it needs is too.")
public enum PublicationState {
    @Description("Not yet public.")
    DRAFT,
    @Description("Public.")
    PUBLISHED,
    @Description("Taken back, as an error or a duplicate is.")
    RETRACTED,
    @Description("Taken out of public view by a court or by law.")
    SEALED
}
