package org.casegraph.graphql.limit;

import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

/** What an operation costs, in objects that the answer may hold, and what one may cost. */
public record Cost(long requested, long limit) {

    /** The end of an answer's body: the last member of the answer, `extensions`, and what closes the answer. */
    public String end() {
        return ",\"extensions\":{\"cost\":{\"requested\":" + requested + ",\"limit\":" + limit + "}}}";
    }

    /** A body that ends without extensions, as it reads with the cost in them. */
    public Buffer in(Buffer body) {
        return Buffer.buffer(body.length() + end().length())
                .appendBuffer(body, 0, body.length() - 1)
                .appendBytes(end().getBytes(StandardCharsets.US_ASCII));
    }

    /** What to tell the client of an operation that costs too much. */
    public Optional<GraphQLError> error() {
        return requested <= limit
                ? Optional.empty()
                : Optional.of(ErrorShape.of(
                        ErrorCode.COST_EXCEEDED,
                        "The operation costs %d of at most %d: ask for fewer rows or for less of each."
                                .formatted(requested, limit)));
    }
}
