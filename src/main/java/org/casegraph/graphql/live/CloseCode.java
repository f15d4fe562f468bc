package org.casegraph.graphql.live;

/** Why a WebSocket is closed, as the graphql-transport-ws protocol numbers and words it. */
enum CloseCode {
    INVALID_MESSAGE(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406, "Subprotocol not acceptable"),
    INITIALISATION_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber already exists"),
    TOO_MANY_INITIALISATIONS(4429, "Too many initialisation requests"),
    TERMINATED(4499, "Terminated"),
    MESSAGE_TOO_LARGE(1009, "Message too large");

    private final short code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    short code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
