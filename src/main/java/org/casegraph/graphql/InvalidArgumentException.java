package org.casegraph.graphql;

import io.smallrye.graphql.api.ErrorCode;

/** An argument that no answer can be given to; the message is shown to the client, with the code INVALID_ARGUMENT. */
@ErrorCode("INVALID_ARGUMENT")
public class InvalidArgumentException extends RuntimeException {

    public InvalidArgumentException(String message) {
        super(message);
    }
}
