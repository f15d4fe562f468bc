package org.casegraph.record;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** A record that has its place in time. */
@Union("TimelineItem")
@Description("A record that has its place in time.")
public interface TimelineItem {}
