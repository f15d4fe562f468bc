package org.casegraph.graphql;

/**
 * An argument that no answer can be given to. The client sees the message, the code INVALID_ARGUMENT and the
 * argument's path: {@code filter.filedOn.from}.
 */
public class InvalidArgumentException extends RuntimeException {

    private final String argument;

    /** The message says what was expected; the argument's path is put before it. */
    public InvalidArgumentException(String argument, String message) {
        // Without a stack trace: it is a client's mistake, and no place in this program explains it.
        super("`" + argument + "`: " + message, null, false, false);
        this.argument = argument;
    }

    /** The path of the argument from the field's arguments down, joined by dots. */
    public String argument() {
        return argument;
    }
}
