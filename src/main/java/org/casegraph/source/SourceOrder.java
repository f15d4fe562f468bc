package org.casegraph.source;

import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.RowOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("An order of sources.")
public enum SourceOrder implements RowOrder {
    @Description("The first published first; what has no date comes last.")
    PUBLISHED(Keyset.oldestFirst("x.published_on")),
    @Description("The last published first; what has no date comes last.")
    PUBLISHED_DESC(Keyset.newestFirst("x.published_on")),
    @Description("By title, from A to Z.")
    TITLE(Keyset.alphabetical("x.title"));

    public static final String DEFAULT = "PUBLISHED_DESC";

    private final Keyset keyset;

    SourceOrder(Keyset keyset) {
        this.keyset = keyset;
    }

    @Override
    public Keyset keyset() {
        return keyset;
    }
}
