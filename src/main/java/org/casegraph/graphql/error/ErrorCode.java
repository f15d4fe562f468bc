package org.casegraph.graphql.error;

import graphql.ErrorClassification;

/** What clients find in the extensions of an error as its `code`; docs/errors.md explains each to them. */
public enum ErrorCode implements ErrorClassification {
    // The request as HTTP carries it.
    BAD_REQUEST,
    BATCH_NOT_SUPPORTED,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    REQUEST_TIMEOUT,
    BODY_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    TOO_MANY_HEADERS,
    RATE_LIMITED,
    FORBIDDEN,
    // The document.
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    OPERATION_RESOLUTION_FAILURE,
    PERSISTED_QUERY_NOT_FOUND,
    PERSISTED_QUERY_MISMATCH,
    UNTRUSTED_DOCUMENT,
    INTROSPECTION_DISABLED,
    INTROSPECTION_TOO_DEEP,
    // How much is asked for.
    TOO_MANY_TOKENS,
    TOO_MANY_DEFINITIONS,
    DEPTH_EXCEEDED,
    TOO_MANY_ALIASES,
    TOO_MANY_ROOT_FIELDS,
    TOO_MANY_FIELDS,
    TOO_MANY_DIRECTIVES,
    LIST_TOO_LONG,
    COST_EXCEEDED,
    // What it is given.
    BAD_USER_INPUT,
    INVALID_ARGUMENT,
    // The server.
    BUSY,
    DEADLINE_EXCEEDED,
    INTERNAL_SERVER_ERROR
}
