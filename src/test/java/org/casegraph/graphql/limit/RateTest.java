package org.casegraph.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateTest.ThreeRequestsAMinute.class)
class RateTest {

    public static class ThreeRequestsAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "casegraph.graphql.rate.enabled", "true",
                    "casegraph.graphql.rate.requests", "3",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @Test
    void aClientIsToldWhatIsLeftAndThenRefused() {
        for (int left = 2; left >= 0; left--) {
            Response answer = send("192.0.2.1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=60");
            assertThat(answer.header("RateLimit")).matches("\"client\";r=" + left + ";t=[1-6]?[0-9]");
        }
        Response refused = send("192.0.2.1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(refused.jsonPath().getString("errors[0].extensions.code")).isEqualTo("RATE_LIMITED");
        assertThat(send("192.0.2.2").statusCode()).isEqualTo(200);
    }

    @Test
    void theAddressesOfOneNetworkAreOneClient() {
        for (int i = 0; i < 3; i++) {
            assertThat(send("[2001:db8::" + i + "]").statusCode()).isEqualTo(200);
        }
        assertThat(send("[2001:db8::abcd]").statusCode()).isEqualTo(429);
        assertThat(send("[2001:db8:0:1::1]").statusCode()).isEqualTo(200);
    }

    private static Response send(String client) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", client)
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql");
    }
}
