package org.casegraph.export;

/** Why there is no such export: a status of HTTP, a code for programs and a sentence for people. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedException(int status, String code, String detail) {
        // Nobody reads the stack of a refusal.
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
