package org.casegraph.charge;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.RowOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("An order of charges.")
public enum ChargeOrder implements RowOrder {
    @Description("The first filed first; what has no date comes last.")
    FILED(Keyset.oldestFirst("x.filed_on")),
    @Description("The last filed first; what has no date comes last.")
    FILED_DESC(Keyset.newestFirst("x.filed_on")),
    @Description("By the date of the current outcome, the last first; what has no date comes last.")
    DECIDED_DESC(Keyset.newestFirst("s.decided_on", "s.key").given("s.charge_id is not null")),
    @Description("By offense, from A to Z.")
    OFFENSE(Keyset.alphabetical("x.offense"));

    public static final String DEFAULT = "FILED_DESC";

    private final Keyset keyset;

    ChargeOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    @Override
    public Keyset keyset() {
        return keyset;
    }
}
