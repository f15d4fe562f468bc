package org.casegraph.graphql.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends, by whatever transport: the parameters of a request of the GraphQL over HTTP specification.
 *
 * @param documentId names a document that the server knows, in the place of {@code query}
 * @param reading whether nothing but a query may be executed, since the transport promises that nothing changes
 * @param changing whether a mutation may be executed: not unless the one who asks is known to be allowed to
 */
public record GraphQLRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        boolean reading,
        boolean changing) {

    public GraphQLRequest(
            @Nullable String query,
            @Nullable String operationName,
            Map<String, Object> variables,
            Map<String, Object> extensions) {
        this(query, null, operationName, variables, extensions, false);
    }

    public GraphQLRequest(
            @Nullable String query,
            @Nullable String documentId,
            @Nullable String operationName,
            Map<String, Object> variables,
            Map<String, Object> extensions,
            boolean reading) {
        this(query, documentId, operationName, variables, extensions, reading, false);
    }

    /** The same, of which a mutation may be executed too. */
    public GraphQLRequest withChanging() {
        return new GraphQLRequest(query, documentId, operationName, variables, extensions, reading, true);
    }

    /** The same, of which nothing but a query may be executed. */
    public GraphQLRequest onlyReading() {
        return new GraphQLRequest(query, documentId, operationName, variables, extensions, true);
    }
}
