package org.casegraph.testsupport;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.casegraph.launch.EmbeddedServer;
import org.casegraph.launch.ServerAddress;

/**
 * A database that is the test's own, on the one real PostgreSQL server of the test run. The server starts with the
 * first database and stops with the process that runs the tests.
 */
public record TestPostgres(String url, String username, String password) {

    // Several class loaders hold a copy of this class; what they share is the process and its properties.
    private static final String PORT = "casegraph.test.database-port";

    /** Makes a fresh, empty database. */
    public static TestPostgres fresh() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return new TestPostgres(server().database(name), ServerAddress.ROLE, ServerAddress.ROLE);
    }

    /** The settings as Quarkus properties, for tests in this process. */
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    /** The settings as environment variables, for a program started as a process of its own. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", username,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    private static ServerAddress server() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                var server = EmbeddedServer.throwAway(Path.of("target/postgres"));
                System.setProperty(PORT, String.valueOf(server.address().port()));
            }
            return new ServerAddress(Integer.getInteger(PORT));
        }
    }
}
