package org.casegraph.citation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a passage speaks for its claim or against it.")
public enum Stance {
    @Description("The passage says what the claim says.")
    SUPPORTS,
    @Description("The passage contradicts the claim.")
    DISPUTES
}
