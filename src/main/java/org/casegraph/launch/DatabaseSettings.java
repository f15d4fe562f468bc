package org.casegraph.launch;

import io.quarkus.runtime.util.ExceptionUtil;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.postgresql.util.PSQLException;

/** Which database the program uses: the standard Quarkus settings, read before Quarkus itself reads them. */
record DatabaseSettings(String url, Optional<String> username, Optional<String> password) {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    static final String VARIABLES =
            "QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD";
    private static final int LONGEST_CONNECT_SECONDS = 10;

    /** The settings, if the one that nothing works without is there. */
    static Optional<DatabaseSettings> from(Config config) {
        return config.getOptionalValue(URL, String.class)
                .map(url -> new DatabaseSettings(
                        url,
                        config.getOptionalValue(USERNAME, String.class),
                        config.getOptionalValue(PASSWORD, String.class)));
    }

    /** What to say where there are none. */
    static Refusal missing() {
        return Refusal.noDatabase("no database is configured; set " + VARIABLES);
    }

    /**
     * Connects once.
     *
     * @throws Refusal where that fails, with the server's or the driver's reason
     */
    void check() {
        Properties properties = new Properties();
        username.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        properties.setProperty("loginTimeout", String.valueOf(LONGEST_CONNECT_SECONDS));
        try (Connection connection = new org.postgresql.Driver().connect(url, properties)) {
            if (connection == null) {
                throw unusable("this is no address of a PostgreSQL database");
            }
        } catch (SQLException e) {
            throw unusable(reason(e));
        }
    }

    private static String reason(SQLException failure) {
        if (failure instanceof PSQLException told && told.getServerErrorMessage() != null) {
            return String.valueOf(told.getServerErrorMessage().getMessage());
        }
        return ExceptionUtil.getRootCause(failure) instanceof IOException network
                ? network.getClass().getSimpleName() + ": " + network.getMessage()
                : String.valueOf(failure.getMessage());
    }

    private Refusal unusable(String reason) {
        // What follows the question mark may be a password.
        String address = url.replaceFirst("\\?.*", "");
        return Refusal.noDatabase("the database " + address + " can't be used: "
                + reason.strip().replaceAll("\\s*\\R\\s*", "; ") + " (see " + VARIABLES + ")");
    }
}
