package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.testsupport.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a database server in the middle of imports: what was acknowledged is there, and nothing is there by half. */
class ImportCrashIT {

    private static final int CRASHES = Integer.getInteger("casegraph.test.crashes", 2);
    private static final int LINES = 4_000;

    @TempDir
    Path folder;

    @Test
    void aKilledDatabaseLosesNothingAndHalvesNothing() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        Random random = new Random(2026);
        try (FileLock lock = data.take()) {
            assertThat(lock.isValid()).isTrue();
            Path first = lines("first");
            Path second = lines("second");
            EmbeddedServer server = EmbeddedServer.lasting(data);
            assertThat(Program.run(environment(server), "import", first.toString())
                            .status())
                    .isZero();
            String before = contents(server);
            long started = System.nanoTime();
            assertThat(Program.run(environment(server), "import", "--dry-run", second.toString())
                            .status())
                    .isZero();
            long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            for (int crash = 0; crash < CRASHES; crash++) {
                Process program = Program.start(environment(server), "import", second.toString());
                program.waitFor(random.nextLong(whole / 3, whole), TimeUnit.MILLISECONDS);
                kill(data);
                assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
                server = EmbeddedServer.lasting(data);
                String after = contents(server);
                assertThat(program.exitValue() == 0).isEqualTo(!after.equals(before));
            }
            assertThat(Program.run(environment(server), "import", second.toString())
                            .status())
                    .isZero();
            assertThat(contents(server)).startsWith((2 * LINES) + " ");
            server.close();
        }
    }

    private Path lines(String name) throws IOException {
        Stream<String> source = Stream.of(
                "{'kind':'source','key':'%1$s','title':'S','snapshot':{'capturedAt':'2026-01-01T00:00:00Z','text':'P'}}");
        Stream<String> people = IntStream.range(1, LINES)
                .mapToObj(i -> "{'kind':'person','key':'%1$s-" + i + "','name':'P',"
                        + "'citations':[{'field':'name','source':'%1$s','quote':'P'}]}");
        return Files.writeString(
                folder.resolve(name + ".ndjson"),
                Stream.concat(source, people)
                        .map(line -> line.formatted(name).replace('\'', '"'))
                        .collect(Collectors.joining("\n")));
    }

    private static Map<String, String> environment(EmbeddedServer server) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.address().database("crash"),
                "QUARKUS_DATASOURCE_USERNAME", ServerAddress.ROLE,
                "QUARKUS_DATASOURCE_PASSWORD", ServerAddress.ROLE);
    }

    /** All of its processes at once, without a word. */
    private static void kill(DataDirectory data) throws IOException, InterruptedException {
        List<String> postmaster = Files.readAllLines(data.path().resolve("postmaster.pid"));
        ProcessHandle server =
                ProcessHandle.of(Long.parseLong(postmaster.getFirst())).orElseThrow();
        // So that it starts no process while they are counted.
        new ProcessBuilder("kill", "-STOP", postmaster.getFirst()).start().waitFor();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Files.deleteIfExists(data.path().resolve("postmaster.pid"));
        // This process still holds the server library's own lock.
        Files.deleteIfExists(data.path().resolve("epg-lock"));
    }

    /** How many records there are, and a fingerprint of all that an import writes. */
    private static String contents(EmbeddedServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.address().database("crash"), ServerAddress.ROLE, ServerAddress.ROLE);
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from record) || ' ' || (select md5(string_agg(t, '' order by t)) from (
                            select r::text as t from record r union all select p::text from person p
                            union all select s::text from source s union all select c::text from claim c
                            union all select c::text from citation c union all select r::text from revision r
                            union all select s::text from source_text s union all select s::text from snapshot s
                            union all select e::text from search_entry e union all select v::text from data_version v) x)
                        """)) {
            row.next();
            return row.getString(1);
        }
    }
}
