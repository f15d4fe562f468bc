package org.casegraph.importer;

import java.io.IOException;

/** The content of an import can not be read on, for a reason that has its own place. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
