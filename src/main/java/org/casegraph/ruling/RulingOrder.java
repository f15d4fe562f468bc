package org.casegraph.ruling;

import org.casegraph.graphql.Keyset;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("An order of rulings.")
public enum RulingOrder {
    @Description("The first decided first; what has no date comes last.")
    DECIDED(Keyset.oldestFirst("x.decided_on")),
    @Description("The last decided first; what has no date comes last.")
    DECIDED_DESC(Keyset.newestFirst("x.decided_on"));

    public static final String DEFAULT = "DECIDED_DESC";

    private final Keyset keyset;

    RulingOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    /** The order of the rows; the default order where none is given. */
    public static Keyset of(@Nullable RulingOrder order) {
        return (order == null ? DECIDED_DESC : order).keyset;
    }
}
