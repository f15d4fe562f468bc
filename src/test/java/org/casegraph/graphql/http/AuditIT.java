package org.casegraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Command;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged program, as production starts it, under all audits of the GraphQL over HTTP specification. */
class AuditIT {

    private static final Path AUDIT = Path.of("src/test/js/audit");
    private static final Path COPY = Path.of("target/audit");

    private static final int PORT = Program.freePort();
    private static Process program;

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> environment = new HashMap<>(TestPostgres.fresh().environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(PORT));
        // The audits ask for a type by its name.
        environment.put("CASEGRAPH_GRAPHQL_INTROSPECTION", "true");
        program = Program.start(environment);
        Program.awaitReady(PORT, program);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void allAuditsAreOk() throws Exception {
        assumeTrue(Command.areThere("node", "npm"), "The audits need `node`, version 20 or later, and `npm`.");
        Files.createDirectories(COPY);
        for (String file : List.of("package.json", "package-lock.json", "audit.js")) {
            Files.copy(AUDIT.resolve(file), COPY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of("npm", "ci", "--prefer-offline"));
        run(List.of("npm", "test"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("CASEGRAPH_URL", "http://localhost:" + PORT + "/graphql");
        Command.run(COPY, COPY.resolve("output.log"), 120, environment, command);
    }
}
