package org.casegraph.charge;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of charges.")
public record ChargeConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull ChargeEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull ChargeView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static ChargeConnection of(Page<ChargeView> page) {
        return new ChargeConnection(page.edges(ChargeEdge::new), page.rows(), page.info(), page.total());
    }
}
