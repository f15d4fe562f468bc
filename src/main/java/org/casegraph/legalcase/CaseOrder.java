package org.casegraph.legalcase;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.RowOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("An order of cases.")
public enum CaseOrder implements RowOrder {
    @Description("The first filed first; what has no date comes last.")
    FILED(Keyset.oldestFirst("x.filed_on")),
    @Description("The last filed first; what has no date comes last.")
    FILED_DESC(Keyset.newestFirst("x.filed_on")),
    @Description("By caption, from A to Z.")
    CAPTION(Keyset.alphabetical("x.caption")),
    @Description("What changed last comes first.")
    UPDATED_DESC(Keyset.updatedFirst());

    public static final String DEFAULT = "FILED_DESC";

    private final Keyset keyset;

    CaseOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    @Override
    public Keyset keyset() {
        return keyset;
    }
}
