package org.casegraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    @Test
    void aBody() {
        GraphQLRequest request = ofBody("""
                {"query": "{a}", "operationName": "B", "variables": {"v": [1, 3000000000, 1e3, 99999999999999999999]},
                 "extensions": {"e": null}, "documentId": "d", "more": 1}
                """);
        assertThat(request.query()).isEqualTo("{a}");
        assertThat(request.operationName()).isEqualTo("B");
        assertThat(request.documentId()).isEqualTo("d");
        assertThat(request.variables())
                .isEqualTo(Map.of(
                        "v", List.of(1, 3000000000L, new BigDecimal("1e3"), new BigInteger("99999999999999999999"))));
        assertThat(request.extensions()).containsKey("e");
        assertThat(request.reading()).isFalse();
    }

    @Test
    void whatIsNullIsNotGiven() {
        GraphQLRequest request = ofBody("{\"query\": \"{a}\", \"variables\": null, \"operationName\": null}");
        assertThat(request.variables()).isEmpty();
        assertThat(request.operationName()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "1",
                "\"{a}\"",
                "{} {}",
                "{\"query\": \"{a}\", \"query\": \"{b}\"}",
                "{\"query\": 1}",
                "{\"variables\": []}",
                "{\"variables\": \"{}\"}",
                "{\"extensions\": 0}",
                "{\"operationName\": false}",
                "{'query': '{a}'}",
                "{\"query\": NaN}"
            })
    void aBodyThatIsNoRequest(String body) {
        assertThat(refusal(() -> ofBody(body))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @Test
    void aBodyThatWouldTakeMoreThanItGives() {
        String deep = "{\"variables\": {\"v\": " + "[".repeat(100) + "]".repeat(100) + "}}";
        assertThat(refusal(() -> ofBody(deep))).isEqualTo(ErrorCode.BAD_REQUEST);
        String digits = "{\"variables\": {\"v\": " + "9".repeat(10_000) + "}}";
        assertThat(refusal(() -> ofBody(digits))).isEqualTo(ErrorCode.BAD_REQUEST);
        String exponent = "{\"variables\": {\"v\": 1e99999999999}}";
        assertThat(refusal(() -> ofBody(exponent))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @Test
    void aBodyThatIsNotUtf8() {
        byte[] latin = "{\"query\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(() -> RequestReader.ofBody(latin))).isEqualTo(ErrorCode.BAD_REQUEST);
        byte[] utf16 = "{\"query\": \"{a}\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(refusal(() -> RequestReader.ofBody(utf16))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    @Test
    void aListOfRequests() {
        assertThat(refusal(() -> ofBody("[{\"query\": \"{a}\"}]"))).isEqualTo(ErrorCode.BATCH_NOT_SUPPORTED);
    }

    @Test
    void aQueryString() {
        GraphQLRequest request = RequestReader.ofQueryString(
                "query=query+Q(%24v:Int)%7Ba%7D&variables=%7B%22v%22%3A%22%C3%A9%22%7D&operationName=&extensions=&x");
        assertThat(request.query()).isEqualTo("query Q($v:Int){a}");
        assertThat(request.variables()).isEqualTo(Map.of("v", "é"));
        assertThat(request.operationName()).isNull();
        assertThat(request.extensions()).isEmpty();
        assertThat(request.reading()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=%",
                "query=%2",
                "query=%zz",
                "query=%-1",
                "query=%E9",
                "query=é",
                "query=a&query=b",
                "variables=%5B%5D",
                "variables=x",
                "extensions=1"
            })
    void aQueryStringThatIsNoRequest(String text) {
        assertThat(refusal(() -> RequestReader.ofQueryString(text))).isEqualTo(ErrorCode.BAD_REQUEST);
    }

    private static GraphQLRequest ofBody(String body) {
        return RequestReader.ofBody(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Object refusal(Runnable reading) {
        return catchThrowableOfType(RefusedException.class, reading::run)
                .errors()
                .getFirst()
                .getErrorType();
    }
}
