package org.casegraph.person;

import org.casegraph.graphql.Keyset;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("An order of people.")
public enum PersonOrder {
    @Description("By name, from A to Z.")
    NAME(Keyset.alphabetical("x.name")),
    @Description("By name, from Z to A.")
    NAME_DESC(Keyset.alphabetical("x.name").reversed()),
    @Description("What changed last comes first.")
    UPDATED_DESC(Keyset.updatedFirst());

    public static final String DEFAULT = "NAME";

    private final Keyset keyset;

    PersonOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    /** The order of the rows; the default order where none is given. */
    public static Keyset of(@Nullable PersonOrder order) {
        return (order == null ? NAME : order).keyset;
    }
}
