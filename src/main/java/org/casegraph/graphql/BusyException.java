package org.casegraph.graphql;

/** What is asked for can't be done beside what is being done; the client sees the message, with the code BUSY. */
public class BusyException extends RuntimeException {

    /** The message says when to ask again. */
    public BusyException(String message) {
        // Without a stack trace: no place in this program explains it.
        super(message, null, false, false);
    }
}
