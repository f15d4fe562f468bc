package org.casegraph.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
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

    /** How many SQL statements the answer takes; it holds no error. */
    public static long statements(String query) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        data(query);
        return statistics.getPrepareStatementCount() - before;
    }
}
