package org.casegraph.ruling;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.RowOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("An order of rulings.")
public enum RulingOrder implements RowOrder {
    @Description("The first decided first; what has no date comes last.")
    DECIDED(Keyset.oldestFirst("x.decided_on")),
    @Description("The last decided first; what has no date comes last.")
    DECIDED_DESC(Keyset.newestFirst("x.decided_on"));

    public static final String DEFAULT = "DECIDED_DESC";

    private final Keyset keyset;

    RulingOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    @Override
    public Keyset keyset() {
        return keyset;
    }
}
