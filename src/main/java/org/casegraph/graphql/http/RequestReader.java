package org.casegraph.graphql.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RequestBody;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of requests as the GraphQL over HTTP specification puts them into HTTP. */
final class RequestReader {

    private static final byte[] NO_BYTES = {};

    private RequestReader() {}

    /** The same of a body that was read, if there was one. */
    static GraphQLRequest ofBody(RequestBody body) {
        return ofBody(Optional.ofNullable(body.buffer()).map(Buffer::getBytes).orElse(NO_BYTES));
    }

    /**
     * What the body of a POST request asks for.
     *
     * @throws RefusedException where it is not an object with the specification's parameters
     */
    static GraphQLRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw refused("The request has no body.");
        }
        return switch (StrictJson.read("The body", body)) {
            case Map<?, ?> object -> ofParameters(object);
            case Iterable<?> list ->
                throw new RefusedException(ErrorShape.of(
                        ErrorCode.BATCH_NOT_SUPPORTED, "Send one request at a time: the body is a list."));
            case null, default -> throw refused("The body is not a JSON object.");
        };
    }

    /**
     * What the query string of a GET request asks for, which may be no more than a query.
     *
     * @throws RefusedException where it does not hold the specification's parameters
     */
    static GraphQLRequest ofQueryString(String text) {
        Map<String, String> parameters = QueryString.read(text);
        return new GraphQLRequest(
                parameters.get("query"),
                documentId(parameters),
                // As the specification says: an empty name is none.
                given(parameters, "operationName").orElse(null),
                decoded(parameters, "variables"),
                decoded(parameters, "extensions"),
                true);
    }

    private static GraphQLRequest ofParameters(Map<?, ?> parameters) {
        return new GraphQLRequest(
                text(parameters, "query"),
                documentId(parameters),
                text(parameters, "operationName"),
                object("variables", parameters.get("variables")),
                object("extensions", parameters.get("extensions")),
                false);
    }

    // Relay's name for it is the older one.
    private static @Nullable String documentId(Map<?, ?> parameters) {
        String id = text(parameters, "documentId");
        return id == null ? text(parameters, "doc_id") : id;
    }

    private static @Nullable String text(Map<?, ?> parameters, String name) {
        return switch (parameters.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw refused("`" + name + "` is not a string.");
        };
    }

    private static Map<String, Object> decoded(Map<String, String> parameters, String name) {
        Object value = given(parameters, name)
                .map(json -> StrictJson.read("`" + name + "`", json))
                .orElse(null);
        return object(name, value);
    }

    private static Optional<String> given(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            // A JSON object's members have strings for names.
            case Map<?, ?> object -> (Map<String, Object>) object;
            default -> throw refused("`" + name + "` is not an object.");
        };
    }

    private static RefusedException refused(String message) {
        return new RefusedException(ErrorShape.of(ErrorCode.BAD_REQUEST, message));
    }
}
