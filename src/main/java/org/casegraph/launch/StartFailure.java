package org.casegraph.launch;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import org.jboss.logging.Logger;

/** What is said of a start that failed: one line where a person can help it, all that is known where not. */
final class StartFailure {

    private StartFailure() {}

    static void report(Throwable failure) {
        switch (ExceptionUtil.getRootCause(failure)) {
            case QuarkusBindException taken -> print("port " + taken.getPort()
                    + " is taken by another program; choose another with -Dquarkus.http.port="
                    + (taken.getPort() + 1) + " or QUARKUS_HTTP_PORT=" + (taken.getPort() + 1));
            case ConfigurationException wrong -> print(wrong.getMessage());
            case ConfigValidationException wrong -> print(wrong.getMessage());
            default -> Logger.getLogger("org.casegraph.launch").error("the program doesn't start", failure);
        }
    }

    private static void print(String line) {
        System.err.println("casegraph: " + line);
    }
}
