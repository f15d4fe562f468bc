package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as its users start it: a process with arguments, an environment and an exit status. */
class LaunchIT {

    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    private Path folder;

    @Test
    void withoutSettingsRefusesInOneLine() throws Exception {
        Ended ended = run(Map.of());

        assertThat(ended.status()).isEqualTo(ExitStatus.NO_DATABASE);
        assertThat(ended.errors()).hasSize(1).first().asString().startsWith("casegraph: no database is configured");
        assertThat(ended.output()).isEmpty();
    }

    @Test
    void withAnUnreachableDatabaseRefusesInOneLine() throws Exception {
        Ended ended =
                run(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/casegraph"), "import", "-");

        assertThat(ended.status()).isEqualTo(ExitStatus.NO_DATABASE);
        assertThat(ended.errors()).hasSize(1).first().asString().contains("localhost:1/casegraph can't be used");
    }

    @Test
    void refusesAnUnknownCommandLineWithoutADatabase() throws Exception {
        Ended ended = run(Map.of(), "import", "--no-such-option", "-");

        assertThat(ended.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ended.errors())
                .containsExactly("casegraph: Unknown option: '--no-such-option' (see casegraph import --help)");
    }

    @Test
    void tellsItsVersionAndItsHelpWithoutADatabase() throws Exception {
        assertThat(run(Map.of(), "--version").output())
                .singleElement()
                .asString()
                .matches("casegraph \\d+\\.\\d+\\.\\d+\\S*");
        assertThat(run(Map.of(), "--help").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void refusesATakenPortAndNamesIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ended ended = run(environment(taken.getLocalPort()));

            assertThat(ended.status()).isEqualTo(ExitStatus.PROBLEMS);
            assertThat(ended.errors())
                    .singleElement()
                    .asString()
                    .startsWith("casegraph: port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void servesUntilItIsStopped() throws Exception {
        int port = Program.freePort();
        Process process = start(environment(port));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health"))
                    .build();
            assertThat(status(client, health)).isEqualTo(200);
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("no answer from " + request.uri());
    }

    private static Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>(TestPostgres.fresh().environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return environment;
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(environment, arguments);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readAllLines(folder.resolve("output")),
                Files.readAllLines(folder.resolve("errors")));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private record Ended(int status, List<String> output, List<String> errors) {}
}
