package org.casegraph.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.casegraph.graphql.engine.GeneralRoad;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.hibernate.SessionFactory;

/** Asks the API under test over HTTP. */
public final class Api {

    private Api() {}

    /** The whole answer, whatever it holds. */
    public static JsonPath ask(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The answer's data; the answer holds no error. */
    public static JsonPath data(String query) {
        JsonPath answer = ask(query);
        assertThat(answer.<Object>get("errors")).as(query).isNull();
        return answer.setRootPath("data");
    }

    /** How many SQL statements the general road takes to the answer, which holds no error. */
    public static long statements(String query) {
        data(query);
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        Operation operation = Arc.container()
                .instance(Operations.class)
                .get()
                .of(new GraphQLRequest(query, null, Map.of(), Map.of()));
        long before = statistics.getPrepareStatementCount();
        Arc.container().instance(GeneralRoad.class).get().execute(operation);
        return statistics.getPrepareStatementCount() - before;
    }
}
