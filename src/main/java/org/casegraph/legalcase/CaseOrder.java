package org.casegraph.legalcase;

import org.casegraph.graphql.Keyset;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("An order of cases.")
public enum CaseOrder {
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

    /** The order of the rows; the default order where none is given. */
    public static Keyset of(@Nullable CaseOrder order) {
        return (order == null ? FILED_DESC : order).keyset;
    }
}
