package org.casegraph.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.graphql.client.GraphQLClientException;
import io.smallrye.graphql.client.Response;
import io.smallrye.graphql.client.dynamic.api.DynamicGraphQLClient;
import io.smallrye.graphql.client.dynamic.api.DynamicGraphQLClientBuilder;
import io.smallrye.graphql.client.typesafe.api.TypesafeGraphQLClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.client.Casegraph.Charge;
import org.casegraph.client.Casegraph.Citation;
import org.casegraph.client.Casegraph.Entry;
import org.casegraph.client.Casegraph.Outcome;
import org.casegraph.client.Casegraph.People;
import org.junit.jupiter.api.Test;

class CasegraphTest {

    private static final String URL =
            Optional.ofNullable(System.getenv("CASEGRAPH_URL")).orElse("http://localhost:8080/graphql");

    private final Casegraph casegraph =
            TypesafeGraphQLClientBuilder.newBuilder().endpoint(URL).build(Casegraph.class);

    @Test
    void goesFromAPersonToTheQuotesThatAnOutcomeRestsOn() {
        var person = casegraph.person("alec-baldwin", "disposition");
        assertEquals("Alec Baldwin", person.name());
        Charge charge = person.charges().nodes().get(0);
        assertEquals("Involuntary manslaughter", charge.offense());
        assertEquals("DISMISSED", charge.status());
        Outcome outcome = charge.outcomes().get(0);
        assertEquals("DISMISSED_WITH_PREJUDICE", outcome.disposition());
        Citation citation = outcome.citations().nodes().get(0);
        assertEquals("dismissal with prejudice", citation.quote().exact());
        assertEquals("seed-003", citation.source().key());
    }

    @Test
    void readsAListToItsEnd() {
        List<String> keys = new ArrayList<>();
        People page = casegraph.people(15, null, null, null);
        keys.addAll(keys(page));
        while (page.pageInfo().hasNextPage()) {
            page = casegraph.people(15, page.pageInfo().endCursor(), null, null);
            keys.addAll(keys(page));
        }
        assertEquals(keys(casegraph.people(100, null, null, null)), keys);
        assertEquals(page.totalCount(), keys.size());
    }

    @Test
    void readsAListFromItsEndToItsBeginning() {
        List<String> keys = new ArrayList<>();
        People page = casegraph.people(null, null, 15, null);
        keys.addAll(keys(page));
        while (page.pageInfo().hasPreviousPage()) {
            page = casegraph.people(null, null, 15, page.pageInfo().startCursor());
            keys.addAll(0, keys(page));
        }
        assertEquals(keys(casegraph.people(100, null, null, null)), keys);
        assertEquals(page.totalCount(), keys.size());
    }

    @Test
    void readsARecordByItsId() throws Exception {
        String id = casegraph.person("alec-baldwin", "name").id();
        try (DynamicGraphQLClient client =
                DynamicGraphQLClientBuilder.newBuilder().url(URL).build()) {
            Response response = client.executeSync(
                    "query Record($id: ID!) { node(id: $id) { __typename ... on Record { key label } } }",
                    Map.of("id", id));
            var node = response.getData().getJsonObject("node");
            assertEquals("Person", node.getString("__typename"));
            assertEquals("alec-baldwin", node.getString("key"));
            assertEquals("Alec Baldwin", node.getString("label"));
        }
    }

    @Test
    void tellsMistakesApartByTheirCode() {
        var refused = assertThrows(GraphQLClientException.class, () -> casegraph.people(500, null, null, null));
        assertEquals(1, refused.getErrors().size());
        assertEquals("INVALID_ARGUMENT", refused.getErrors().get(0).getCode());
    }

    @Test
    void takesWhatDoesNotExistAsNull() {
        assertNull(casegraph.person("no-such-person", "name"));
    }

    private static List<String> keys(People page) {
        return page.nodes().stream().map(Entry::key).toList();
    }
}
