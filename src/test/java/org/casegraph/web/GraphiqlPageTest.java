package org.casegraph.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GraphiqlPageTest {

    @Test
    void loadsNothingFromElsewhere() {
        List<String> loaded = all("(?:src|href)=\"([^\"]+)\"");
        assertThat(loaded).hasSizeGreaterThan(4).allMatch(address -> address.startsWith("/q/graphql-ui/"));
        loaded.forEach(address -> get(address).then().statusCode(200));
    }

    @Test
    void opensWithFourQueriesThatAnswerWithoutError() {
        List<String> queries = all("<script type=\"application/graphql\">([^<]+)</script>");
        assertThat(queries).hasSize(4);
        for (String query : queries) {
            Map<String, Object> answer = given().contentType(ContentType.JSON)
                    .body(Map.of("query", query))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(new TypeRef<>() {});
            assertThat(answer).as(query).doesNotContainKey("errors");
        }
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page())
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static String page() {
        return get("/graphiql").then().statusCode(200).extract().asString();
    }
}
