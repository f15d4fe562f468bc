package org.casegraph.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** An argument that no answer can be given to; the message is shown to the client, with the code INVALID_ARGUMENT. */
@ErrorCode("INVALID_ARGUMENT")
public class InvalidArgumentException extends RuntimeException {

    public InvalidArgumentException(String message) {
        // Without a stack trace: it is a client's mistake, and no place in this program explains it.
        super(message, null, false, false);
    }
}
