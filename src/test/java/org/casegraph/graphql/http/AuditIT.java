package org.casegraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged program, as production starts it, under all audits of the GraphQL over HTTP specification. */
class AuditIT {

    private static final Path AUDIT = Path.of("src/test/js/audit");
    private static final Path COPY = Path.of("target/audit");

    private static int port;
    private static Process program;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Map<String, String> environment = new HashMap<>(TestPostgres.fresh().environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // The audits ask for a type by its name.
        environment.put("CASEGRAPH_GRAPHQL_INTROSPECTION", "true");
        program = Program.start(environment);
        awaitProgram();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void allAuditsAreOk() throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "The audits need `node`, version 20 or later, and `npm`.");
        Files.createDirectories(COPY);
        for (String file : List.of("package.json", "package-lock.json", "audit.js")) {
            Files.copy(AUDIT.resolve(file), COPY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of("npm", "ci", "--prefer-offline"));
        run(List.of("npm", "test"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path output = COPY.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("CASEGRAPH_URL", "http://localhost:" + port + "/graphql");
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(tool, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void awaitProgram() throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int attempt = 0; attempt < 300 && program.isAlive(); attempt++) {
                try {
                    if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // Not yet.
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new AssertionError("The program does not become ready.");
    }
}
