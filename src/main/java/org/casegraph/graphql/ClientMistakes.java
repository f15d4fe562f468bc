package org.casegraph.graphql;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Keeps what clients got wrong out of the log of what this program got wrong: they are told in the answer. */
@LoggingFilter(name = "client-mistakes")
public final class ClientMistakes implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !(entry.getThrown() instanceof InvalidArgumentException);
    }
}
