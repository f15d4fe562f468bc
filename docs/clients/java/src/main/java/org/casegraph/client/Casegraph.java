package org.casegraph.client;

import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
import io.smallrye.graphql.client.typesafe.api.NestedParameter;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/**
 * What this program asks Casegraph. A method is a query; what it selects are the fields of what it returns. A nested
 * parameter is an argument of a field further down.
 */
@GraphQLClientApi
public interface Casegraph {

    @Query("person")
    Person person(@NonNull String key, @NestedParameter("charges.nodes.outcomes.citations") String field);

    @Query("people")
    People people(Integer first, String after, Integer last, String before);

    record Person(String id, String name, Charges charges) {}

    record Charges(List<Charge> nodes) {}

    record Charge(String offense, String status, String filedOn, List<Outcome> outcomes) {}

    record Outcome(String disposition, String decidedOn, Citations citations) {}

    record Citations(List<Citation> nodes) {}

    record Citation(Quote quote, Source source) {}

    record Quote(String exact) {}

    record Source(String key) {}

    record People(List<Entry> nodes, PageInfo pageInfo, int totalCount) {}

    record Entry(String id, String key) {}

    record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {}
}
