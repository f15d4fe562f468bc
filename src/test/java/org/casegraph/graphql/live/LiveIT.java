package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Command;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers of one database: what is written past both is seen on each, by requests and by those who wait for it. */
class LiveIT {

    private static final Path SCRIPT = Path.of("src/test/js/live");
    private static final Path COPY = Path.of("target/live");
    private static final String KEY = "alec-baldwin";

    private static final TestPostgres DATABASE = TestPostgres.fresh();
    private static final List<Process> SERVERS = new ArrayList<>();
    private static final List<String> ADDRESSES = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        for (int i = 0; i < 2; i++) {
            int port = Program.freePort();
            Map<String, String> environment = new HashMap<>(DATABASE.environment());
            environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
            environment.put("CASEGRAPH_SAMPLE", "true");
            SERVERS.add(Program.start(environment));
            ADDRESSES.add("http://localhost:" + port);
            Program.awaitReady(port, SERVERS.getLast());
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (Process server : SERVERS) {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theNextRequestShowsWhatWasWritten() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 100; i++) {
                rename("Name " + i);
                for (String server : ADDRESSES) {
                    assertThat(name(client, server)).contains("\"Name " + i + "\"");
                    assertThat(name(client, server)).contains("\"Name " + i + "\"");
                }
            }
        }
    }

    @Test
    void theClientsOfBothTransportsHearOfIt() throws Exception {
        assumeTrue(Command.areThere("node", "npm"), "The clients run on Node: `node`, version 20 or later, and `npm`.");
        Files.createDirectories(COPY);
        for (String file : List.of("package.json", "package-lock.json", "watch.js")) {
            Files.write(COPY.resolve(file), Files.readAllBytes(SCRIPT.resolve(file)));
        }
        assertThat(node("npm", "ci", "--prefer-offline").start().waitFor(240, TimeUnit.SECONDS))
                .isTrue();
        rename("Before");
        Process watch = node("node", "watch.js", ADDRESSES.getFirst() + "/graphql", KEY)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (BufferedReader lines = watch.inputReader()) {
            assertThat(two(lines))
                    .satisfiesExactly(line -> told(line, "sse ", "Before"), line -> told(line, "ws ", "Before"));
            rename("After");
            assertThat(two(lines))
                    .satisfiesExactly(line -> told(line, "sse ", "After"), line -> told(line, "ws ", "After"));
            execute("update person set state = 'RETRACTED', visible = false where key = '" + KEY + "'");
            assertThat(two(lines)).allSatisfy(line -> assertThat(line).contains("\"personChanged\":null"));
        } finally {
            watch.destroyForcibly().waitFor();
            execute("update person set state = 'PUBLISHED', visible = true where key = '" + KEY + "'");
        }
    }

    private static void told(String line, String transport, String name) {
        assertThat(line).startsWith(transport).contains("{\"name\":\"" + name + "\"}", "\"version\":");
    }

    private static List<String> two(BufferedReader lines) throws Exception {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            read.add(CompletableFuture.supplyAsync(
                            () -> lines.lines().findFirst().orElseThrow())
                    .get(60, TimeUnit.SECONDS));
        }
        return read.stream().sorted().toList();
    }

    private static ProcessBuilder node(String... command) {
        return new ProcessBuilder(command)
                .directory(COPY.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static String name(HttpClient client, String server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"{ person(key: \\\"" + KEY + "\\\") { name } }\"}"))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static void rename(String name) throws SQLException {
        execute("update person set name = '" + name + "' where key = '" + KEY + "'");
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE.url(), DATABASE.username(), DATABASE.password());
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
