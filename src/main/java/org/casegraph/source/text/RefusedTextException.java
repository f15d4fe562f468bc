package org.casegraph.source.text;

import java.util.Optional;

/** Says why a text can not be had, in one sentence for the person who sent it. */
public final class RefusedTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final TextFault fault;
    private final transient Optional<String> expected;

    RefusedTextException(TextFault fault, String message) {
        this(fault, message, Optional.empty());
    }

    RefusedTextException(TextFault fault, String message, String expected) {
        this(fault, message, Optional.of(expected));
    }

    private RefusedTextException(TextFault fault, String message, Optional<String> expected) {
        super(message, null, false, false);
        this.fault = fault;
        this.expected = expected;
    }

    public TextFault fault() {
        return fault;
    }

    /** The message, never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** What should have come instead. */
    public Optional<String> expected() {
        return expected;
    }
}
