package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import command of the packaged program, on a database of its own. */
class ImportIT {

    private static final String SAMPLE = "src/main/resources/sample/rust-case.ndjson";
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final int MANY = 4_000;

    private final TestPostgres database = TestPostgres.fresh();
    private final Map<String, String> environment = database.environment();

    @TempDir
    Path folder;

    @Test
    void everyQuoteOfTheRealCaseStandsInItsText() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "the five reports are not at hand");
        JsonNode first = imported(0, "--texts", SEEDS.toString(), SAMPLE);
        assertThat(first.at("/citations").properties().stream()
                        .filter(status -> status.getValue().asLong() > 0)
                        .map(Map.Entry::getKey))
                .containsExactly("EXACT");
        assertThat(first.at("/textsUnmatched").asInt(-1)).isZero();
        String before = contents();
        JsonNode second = imported(0, "--texts", SEEDS.toString(), SAMPLE);
        assertThat(second.at("/records/created").asLong()).isZero();
        assertThat(second.at("/records/updated").asLong()).isZero();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aSecondImportChangesNothing() throws Exception {
        assertThat(imported(0, SAMPLE).at("/records/created").asLong()).isPositive();
        String before = contents();
        JsonNode second = imported(0, SAMPLE);
        assertThat(second.at("/records/created").asLong()).isZero();
        assertThat(second.at("/records/updated").asLong()).isZero();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aProblemRefusesTheWholeImport() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.ndjson"), """
                {"kind":"person","key":"ann","name":"Ann"}
                {"kind":"person","key":"bob"}
                """);
        JsonNode report = imported(1, file.toString());
        assertThat(report.at("/problems/0/line").asInt()).isEqualTo(2);
        assertThat(report.at("/problems/0/code").asText()).isEqualTo("MISSING_FIELD");
        assertThat(count("person")).isZero();
        imported(1, "--continue-on-error", file.toString());
        assertThat(count("person")).isOne();
    }

    @Test
    void aKillAtAnyMomentLeavesAllOrNothing() throws Exception {
        Path file = folder.resolve("many.ndjson");
        Files.writeString(
                file,
                IntStream.range(0, MANY)
                        .mapToObj(i -> "{\"kind\":\"person\",\"key\":\"p%d\",\"name\":\"P %d\"}".formatted(i, i))
                        .collect(Collectors.joining("\n")));
        assertThat(Program.run(environment, "import", "--dry-run", file.toString())
                        .status())
                .isZero();
        long started = System.nanoTime();
        assertThat(Program.run(TestPostgres.fresh().environment(), "import", file.toString())
                        .status())
                .isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        Random random = new Random(2026);
        for (int kill = 0; kill < 5 && count("person") == 0; kill++) {
            Process process = Program.start(environment, "import", file.toString());
            process.waitFor(random.nextLong(whole / 3, whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(settledCount()).isIn(0L, (long) MANY);
        }
        imported(0, file.toString());
        assertThat(count("person")).isEqualTo(MANY);
    }

    private JsonNode imported(int status, String... arguments) throws Exception {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        all[1] = "--report";
        all[2] = "json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Program.Run run = Program.run(environment, all);
        assertThat(run.status()).as(run.toString()).isEqualTo(status);
        return new ObjectMapper().readTree(run.out());
    }

    // A server process may take a moment to notice that its client is gone.
    private long settledCount() throws SQLException, InterruptedException {
        while (number("select count(*) from pg_stat_activity where datname = current_database()") > 1) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return count("person");
    }

    private long count(String table) throws SQLException {
        return number("select case when to_regclass('%s') is null then 0 else (xpath('/row/c/text()',".formatted(table)
                + "query_to_xml('select count(*) as c from %s', false, true, '')))[1]::text::bigint end"
                        .formatted(table));
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** A fingerprint of all that an import can change. */
    private String contents() throws SQLException {
        return text("""
                select string_agg(t, E'\\n') from (
                    select p::text as t from person p union all select c::text from claim c
                    union all select c::text from citation c union all select r::text from revision r
                    union all select s::text from source_text s union all select f::text from conflict f
                    union all select s::text from charge_standing s order by 1) all_rows
                """);
    }

    private String text(String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
