package org.casegraph.person;

import java.util.List;
import org.casegraph.graphql.Page;
import org.casegraph.graphql.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of people.")
public record PersonConnection(
        @NonNull @Description("The rows with their cursors.")
        List<@NonNull PersonEdge> edges,

        @NonNull @Description("The rows.") List<@NonNull PersonView> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many rows the whole list has; counted only when asked for.")
        int totalCount) {

    public static PersonConnection of(Page<PersonView> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.rows(), page.info(), page.total());
    }
}
