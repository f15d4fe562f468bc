package org.casegraph.person;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.RowOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("An order of people.")
public enum PersonOrder implements RowOrder {
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

    @Override
    public Keyset keyset() {
        return keyset;
    }
}
