package org.casegraph.importer.mapping;

import java.util.Optional;
import org.casegraph.importer.Problem;
import org.casegraph.importer.ProblemCode;

/** What a row says can not be made into what the mapping asks for. */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final String expected;
    private final String found;

    BadCell(String message, String expected, String found) {
        super(message, null, false, false);
        this.message = message;
        this.expected = expected;
        this.found = found;
    }

    /**
     * As a problem of the row that begins at this line.
     *
     * @param made what was to be made from it
     */
    Problem problem(TableFile file, int line, String pointer, String made) {
        return new Problem(
                file.name(),
                line,
                pointer,
                ProblemCode.BAD_VALUE,
                Optional.of(expected),
                Optional.of(found),
                made + ": " + message);
    }
}
