package org.casegraph.launch;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.util.Optional;

/** Why Quarkus didn't start. */
final class StartFailure {

    private StartFailure() {}

    /** The one line for a start that failed for a reason a person can mend; empty where the failure is ours. */
    static Optional<Refusal> refusal(Throwable failure) {
        return switch (ExceptionUtil.getRootCause(failure)) {
            case QuarkusBindException taken -> Optional.of(portTaken(taken.getPort()));
            case ConfigurationException wrong -> Optional.of(Refusal.cannotStart(wrong.getMessage()));
            case ConfigValidationException wrong -> Optional.of(Refusal.cannotStart(wrong.getMessage()));
            default -> Optional.empty();
        };
    }

    private static Refusal portTaken(int port) {
        int other = port == 65_535 ? port - 1 : port + 1;
        return Refusal.cannotStart("port %1$d is taken by another program; choose another with -Dquarkus.http.port=%2$d"
                        .formatted(port, other)
                + " or QUARKUS_HTTP_PORT=" + other);
    }
}
