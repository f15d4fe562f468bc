package org.casegraph.graphql.error;

import graphql.ErrorClassification;

/** What clients find in the extensions of an error as its `code`; docs/errors.md explains each to them. */
public enum ErrorCode implements ErrorClassification {
    BAD_REQUEST,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    OPERATION_RESOLUTION_FAILURE,
    BAD_USER_INPUT,
    INVALID_ARGUMENT,
    INTERNAL_SERVER_ERROR
}
