package org.casegraph.importer.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.importer.ImportFile;
import org.casegraph.importer.Problem;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;

/** What mappings of the tests make; kinds have the fields that the tests need. */
final class MappedLines {

    enum Grade {
        HIGH,
        LOW,
        UNRECOGNIZED
    }

    static final FieldTypes TYPES = (kind, field) -> Optional.ofNullable(
            switch (field) {
                case "name", "title", "offense", "docketNumber", "caption" -> FieldType.NAME;
                case "filedOn", "occurredOn" -> FieldType.DATE;
                case "duration" -> FieldType.DURATION;
                case "severity" -> FieldType.oneOf(Grade.class);
                case "counts" -> FieldType.COUNT;
                case "current" -> FieldType.FLAG;
                case "aliases" -> FieldType.NAMES;
                case "person" -> FieldType.reference(RecordKind.PERSON);
                case "people" -> FieldType.references(RecordKind.PERSON);
                default -> null;
            });

    /** What a mapping needs besides its files and records, of one file that is called rows. */
    static final String HEAD = """
            source: {key: "t/{file}", title: "Rows of {file}"}
            keys: {person: "t/{id}"}
            files: {rows: ~}
            records:
            """;

    private MappedLines() {}

    static Mapping mapping(String yaml) {
        return MappingReader.read("map.yaml", yaml, TYPES);
    }

    static Path table(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".csv"), text);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-06T07:08:09.5Z")));
    }

    /** What a mapping makes of one file that is called rows. */
    static ImportFile over(Path folder, String yaml, String rows) throws IOException {
        return MappedFiles.of(mapping(yaml), List.of(table(folder, "rows", rows)));
    }

    /** The lines, each without the line feed that must end it. */
    static List<String> of(ImportFile file) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.content().open(), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of records and claims, without those of sources and of rows that are refused, and without citations. */
    static List<String> records(ImportFile file) {
        return of(file).stream()
                .filter(line -> !line.equals("{}") && !line.startsWith("{\"kind\":\"source\""))
                .map(line -> line.replaceFirst(",\"citations\":.*", "}"))
                .toList();
    }

    /** What is wrong with rows, as the line of the file and what it says. */
    static List<String> problems(ImportFile file) {
        int lines = of(file).size();
        List<String> problems = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            file.origins()
                    .of(line)
                    .flatMap(ImportFile.Origin::problem)
                    .map(MappedLines::told)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static String told(Problem problem) {
        return problem.line() + " " + problem.pointer() + " " + problem.message() + " Expected "
                + problem.expected().orElse("") + ", found " + problem.found().orElse("");
    }
}
