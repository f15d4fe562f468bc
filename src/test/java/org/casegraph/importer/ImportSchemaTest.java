package org.casegraph.importer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.casegraph.importer.BadLines.BadLine;
import org.casegraph.importer.LineReader.RawLine;
import org.casegraph.importer.schema.ImportSchema;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says of a line what the import says of it, as far as a schema can. */
@QuarkusTest
class ImportSchemaTest {

    private static final Path DOCUMENTED = Path.of("docs/import.schema.json");
    private static final int LINES = Integer.getInteger("casegraph.test.lines", 20_000);
    // What only the import sees, of what the random lines break.
    private static final String BEYOND =
            "HASH_MISMATCH .*|BAD_VALUE /snapshot/characters|BAD_VALUE /citations/[0-9]+/end"
                    + "|BAD_VALUE /value each key once";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Inject
    ImportSchema served;

    @Inject
    LineParser parser;

    private Schema schema;

    @BeforeEach
    void read() {
        schema = SCHEMAS.getSchema(served.text());
    }

    @Test
    void isTheDocumentedOne() throws IOException {
        if (Boolean.getBoolean("casegraph.schema.write")) {
            Files.writeString(DOCUMENTED, served.text());
        }
        assertThat(served.text()).isEqualTo(Files.readString(DOCUMENTED));
    }

    @Test
    void isAtItsAddress() {
        var response = given().get("/import/schema.json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(response.asString()).isEqualTo(served.text());
        String tag = response.header("ETag");
        given().header("If-None-Match", tag)
                .get("/import/schema.json")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", "\"other\"")
                .get("/import/schema.json")
                .then()
                .statusCode(200);
        given().head("/import/schema.json").then().statusCode(200);
        given().delete("/import/schema.json").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void isASchema() {
        Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(ofSchemas.validate(served.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void allowsEveryExample() throws IOException {
        List<String> lines = new ArrayList<>(World.lines("w").lines().toList());
        lines.addAll(RandomLines.GOOD.stream()
                .map(line -> RandomLines.read(line).toString())
                .toList());
        lines.addAll(trialLines(BadLines.WORLD));
        for (Path file : List.of(
                Path.of("src/main/resources/sample/rust-case.ndjson"),
                Path.of("src/main/resources/sample/invented-case.ndjson"),
                Path.of("docs/import.md"))) {
            lines.addAll(Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("{\"kind\""))
                    .toList());
        }
        assertThat(lines).hasSizeGreaterThan(200);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    static List<BadLine> badLines() {
        // Of those that are JSON: what is none no schema sees.
        return BadLines.all()
                .filter(bad -> !bad.told().contains("BAD_JSON"))
                .filter(bad -> !bad.told().endsWith("NUL "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void refusesWhatASchemaCanRefuse(BadLine bad) {
        String line = trialLines(bad.lines().toArray(String[]::new)).getLast();
        assertThat(schema.validate(line, InputFormat.JSON).isEmpty()).isEqualTo(!bad.bySchema());
    }

    @ParameterizedTest
    @ValueSource(longs = {2026})
    void agreesWithTheImportOnRandomLines(long seed) {
        RandomLines random = new RandomLines(new Random(seed));
        int good = 0;
        int bad = 0;
        for (int i = 0; i < LINES; i++) {
            String line = random.next().toString();
            List<String> problems = problems(line);
            if (!problems.isEmpty() && problems.stream().allMatch(problem -> problem.matches(BEYOND))) {
                continue;
            }
            assertThat(schema.validate(line, InputFormat.JSON).isEmpty())
                    .as("%s%n%s%n%s", line, problems, schema.validate(line, InputFormat.JSON))
                    .isEqualTo(problems.isEmpty());
            good += problems.isEmpty() ? 1 : 0;
            bad += problems.isEmpty() ? 0 : 1;
        }
        assertThat(good).isGreaterThan(LINES / 10);
        assertThat(bad).isGreaterThan(LINES / 4);
    }

    private List<String> problems(String line) {
        Problems problems = new Problems();
        LineNotes notes = new LineNotes(new Place(0, "test", 1), problems);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Optional<ImportLine> read = LineJson.read(new RawLine(1, bytes, false), notes)
                .flatMap(json -> parser.parse(json, bytes.length, notes));
        assertThat(read.isPresent() || problems.any()).isTrue();
        return problems.inOrder().stream()
                .map(problem -> problem.code() + " " + problem.pointer()
                        + problem.expected()
                                .filter("each key once"::equals)
                                .map(" "::concat)
                                .orElse(""))
                .toList();
    }

    private static List<String> trialLines(String... templates) {
        return Stream.of(templates).map(new Trial()::text).toList();
    }
}
