package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void ofADatabaseThatAnswersPass() {
        TestPostgres database = TestPostgres.fresh();

        assertThatCode(() -> from(database.properties()).orElseThrow().check()).doesNotThrowAnyException();
    }

    @Test
    void areMissingWithoutAUrl() {
        assertThat(from(Map.of("quarkus.datasource.username", "casegraph"))).isEmpty();
        assertThat(from(Map.of("quarkus.datasource.jdbc.url", ""))).isEmpty();
        assertThat(DatabaseSettings.missing().getMessage())
                .contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");
    }

    @Test
    void ofAServerThatIsNotThereAreRefusedInOneLineWithoutThePassword() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        Refusal refusal = refusal("jdbc:postgresql://localhost:" + port + "/casegraph?password=secret");

        assertThat(refusal.exitStatus()).isEqualTo(ExitStatus.NO_DATABASE);
        assertThat(refusal.getMessage())
                .startsWith("the database jdbc:postgresql://localhost:" + port + "/casegraph can't be used: ")
                .contains("refused")
                .doesNotContain("secret", "\n");
    }

    @Test
    void ofADatabaseThatTheServerDoesNotHaveAreRefusedWithTheServersReason() {
        Refusal refusal = refusal(TestPostgres.fresh().url() + "_gone");

        assertThat(refusal.getMessage()).contains("does not exist").doesNotContain("Location:", "\n");
    }

    @Test
    void ofAnotherKindOfDatabaseAreRefused() {
        assertThat(refusal("jdbc:mysql://localhost/casegraph").getMessage()).contains("no address of a PostgreSQL");
    }

    private static Refusal refusal(String url) {
        var settings = new DatabaseSettings(url, Optional.of(ServerAddress.ROLE), Optional.of("secret"));
        return catchThrowableOfType(Refusal.class, settings::check);
    }

    private static Optional<DatabaseSettings> from(Map<String, String> properties) {
        var builder = new SmallRyeConfigBuilder();
        properties.forEach(builder::withDefaultValue);
        return DatabaseSettings.from(builder.build());
    }
}
