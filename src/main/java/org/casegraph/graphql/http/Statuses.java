package org.casegraph.graphql.http;

import graphql.GraphQLError;
import java.util.List;
import org.casegraph.graphql.error.ErrorCode;

/** The status that an answer has, as the GraphQL over HTTP specification says. */
final class Statuses {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int METHOD_NOT_ALLOWED = 405;

    private Statuses() {}

    /** Of a request that nothing was executed of. */
    static int ofRefusal(List<GraphQLError> errors, AnswerType type) {
        return switch ((ErrorCode) errors.getFirst().getErrorType()) {
            case BAD_REQUEST, BATCH_NOT_SUPPORTED -> BAD_REQUEST;
            case FORBIDDEN -> 403;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> 406;
            case REQUEST_TIMEOUT -> 408;
            case BODY_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case TOO_MANY_HEADERS -> 431;
            case RATE_LIMITED -> 429;
            case INTERNAL_SERVER_ERROR -> 500;
            case DEADLINE_EXCEEDED -> 504;
            default -> ofRefusedOperation(type);
        };
    }

    /** Of an answer: 200 where anything was executed. */
    static int ofAnswer(boolean executed, AnswerType type) {
        return executed ? OK : ofRefusedOperation(type);
    }

    // Clients that take application/json alone tell by the status whether a GraphQL server answered at all.
    private static int ofRefusedOperation(AnswerType type) {
        return type == AnswerType.GRAPHQL ? BAD_REQUEST : OK;
    }
}
