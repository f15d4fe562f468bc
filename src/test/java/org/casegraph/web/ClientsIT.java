package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Command;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/clients, as their readers run them, against the packaged program with its two cases. */
class ClientsIT {

    private static final Path EXAMPLES = Path.of("docs/clients");
    private static final Path COPY = Path.of("target/clients");
    // What running an example leaves behind: a reader's, and of no use here.
    private static final Set<String> MADE = Set.of("node_modules", "__generated__", "gql", "build", "target");

    private static final int PORT = Program.freePort();
    private static final String URL = "http://localhost:" + PORT + "/graphql";
    private static Process program;
    private static boolean npm;

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> environment = new HashMap<>(TestPostgres.fresh().environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(PORT));
        environment.put("CASEGRAPH_SAMPLE", "true");
        // One of the clients asks the server for the schema.
        environment.put("CASEGRAPH_GRAPHQL_INTROSPECTION", "true");
        program = Program.start(environment);
        copyExamples();
        npm = Command.areThere("node", "npm");
        if (npm) {
            run(240, COPY, List.of("npm", "ci", "--prefer-offline"));
        }
        Program.awaitReady(PORT, program);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apollo", "urql", "relay", "codegen", "schema"})
    void theExampleRuns(String example) throws Exception {
        assumeTrue(npm, "The clients that run on Node need `node`, version 20 or later, and `npm` on the PATH.");
        run(120, COPY.resolve(example), List.of("npm", "test"));
    }

    @Test
    void theJavaExampleRuns() throws Exception {
        String maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
        run(120, COPY.resolve("java"), List.of(maven, "-q", "-B", "-ntp", "test"));
    }

    private static void run(int seconds, Path folder, List<String> command) throws Exception {
        Map<String, String> environment = Map.of("CASEGRAPH_URL", URL, "JAVA_HOME", System.getProperty("java.home"));
        Command.run(folder, COPY.resolve(folder.getFileName() + ".log"), seconds, environment, command);
    }

    // npm writes beside what it runs, and the source tree stays as it is.
    private static void copyExamples() throws IOException {
        Files.walkFileTree(EXAMPLES, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (MADE.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(COPY.resolve(EXAMPLES.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, COPY.resolve(EXAMPLES.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
