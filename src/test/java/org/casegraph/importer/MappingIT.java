package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import command of the packaged program with a mapping: the first examples of docs/mapping.md, and those that ship. */
class MappingIT {

    private static final Path TABLES = Path.of("src/test/resources/mapping");

    private static final String MAP = """
            source:
              key: springvale/{file}
              title: The docket of Springvale, {file}
            keys:
              person: springvale/{id}
            files:
              people: ~
            records:
              - kind: person
                from: people
                key: $person
                fields:
                  name: "{name}"
            """;

    private static final String CHARGES = """
              - kind: case
                from: people
                once: true
                key: springvale/docket
                fields: {caption: The docket of Springvale}
              - kind: charge
                from: people
                when: charge
                key: $person/charge
                fields:
                  person: $person
                  case: springvale/docket
                  offense: "{charge}"
                  filedOn: {date: filed}
            """;

    private final Map<String, String> environment = TestPostgres.fresh().environment();

    @TempDir
    Path folder;

    private Program.Run run(Object... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("import", "--report", "json"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return Program.run(environment, all.toArray(String[]::new));
    }

    private JsonNode imported(Object... arguments) throws Exception {
        Program.Run run = run(arguments);
        assertThat(run.status()).as(run.toString()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theExamplesOfThePageAreImported() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Path people = Files.writeString(
                texts.resolve("people.csv"), "id,name,charge,filed\n7,Ann  Doe,Arson,4/8/2019\n8,Ben Roe,,\n");
        Path map = Files.writeString(folder.resolve("people.yaml"), MAP);

        assertThat(imported("--mapping", map, people).at("/records/created").asInt())
                .isEqualTo(3);
        Files.writeString(map, "dates: {formats: M/d/yyyy}\n" + MAP + CHARGES);
        JsonNode report = imported("--mapping", map, "--texts", texts, people);

        assertThat(report.at("/records/created").asInt()).isEqualTo(2);
        assertThat(report.at("/records/unchanged").asInt()).isEqualTo(3);
        assertThat(report.at("/citations/EXACT").asInt()).isEqualTo(4);
    }

    @Test
    void aBadMappingEndsWithItsPlaceBeforeAnythingIsRead() throws Exception {
        Path map = Files.writeString(folder.resolve("people.yaml"), MAP.replace("name: \"{name}\"", "nam: \"{name}\""));

        Program.Run run = run("--mapping", map, Files.writeString(folder.resolve("people.csv"), "id,name\n"));

        assertThat(run.status()).as(run.toString()).isEqualTo(2);
        assertThat(run.err())
                .contains("casegraph: " + map
                        + ":13 /records/0/fields/nam: expected a field of the kind person, found nam");
    }

    @Test
    void whatShipsIsKnownByName() throws Exception {
        Path cook = TABLES.resolve("cook-county");

        JsonNode report = imported(
                "--mapping",
                "cook-county",
                cook.resolve("intake.csv"),
                cook.resolve("initiation.csv"),
                cook.resolve("dispositions.csv"),
                cook.resolve("sentencing.csv"));

        assertThat(report.at("/problems")).isEmpty();
        assertThat(report.at("/lines").asInt()).isEqualTo(46);
    }
}
