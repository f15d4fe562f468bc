package org.casegraph.graphql.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client sends, by whatever transport: the parameters of a request of the GraphQL over HTTP specification. */
public record GraphQLRequest(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {}
