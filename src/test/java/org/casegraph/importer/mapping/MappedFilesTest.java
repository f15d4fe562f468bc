package org.casegraph.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casegraph.importer.mapping.MappedLines.HEAD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.casegraph.importer.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are read, cited, looked up in each other and refused. */
class MappedFilesTest {

    private static final String PEOPLE =
            HEAD + "- {kind: person, from: rows, key: $person, fields: {name: \"{name}\"}}\n";

    @TempDir
    Path folder;

    private ImportFile mapped(String yaml, String rows) throws IOException {
        return MappedLines.over(folder, yaml, rows);
    }

    @Test
    void aRowIsARecordThatCitesItsCells() throws IOException {
        String rows = "id,name\n7,\" Ann \"\"A\"\"\"\n";
        String source = """
                {"kind":"source","key":"t/rows","type":"DATASET","title":"Rows of rows","snapshot":{"sha256":"%s",\
                "characters":23,"capturedAt":"2024-05-06T07:08:09Z"}}""";

        assertThat(MappedLines.of(mapped(PEOPLE, rows))).containsExactly(source.formatted(sha256(rows)), """
                {"kind":"person","key":"t/7","name":"Ann \\"A\\"","citations":[{"field":"name","source":"t/rows",\
                "quote":"Ann \\"\\"A\\"\\"","start":12,"end":21}]}""");
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(KeyDigest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherCellsCanBeCitedOrNone() throws IOException {
        String yaml = HEAD + """
                - kind: charge
                  from: rows
                  key: $person
                  fields:
                    offense: {text: "{a}/{b}", cite: b}
                    docketNumber: {text: "{a}", cite: []}
                    person: $person
                """;

        assertThat(MappedLines.of(mapped(yaml, "id,a,b\n1,x,y\n")).getLast())
                .endsWith(
                        "\"citations\":[{\"field\":\"offense\",\"source\":\"t/rows\",\"quote\":\"y\",\"start\":11,\"end\":12}]}");
    }

    @Test
    void aLongCellIsCitedByItsBeginning() throws IOException {
        String line = MappedLines.of(mapped(PEOPLE, "id,name\n1," + "\ud83d\ude00".repeat(1_001) + "\n"))
                .getLast();

        assertThat(line).contains("\"quote\":\"" + "\ud83d\ude00".repeat(1_000) + "\",\"start\":10,\"end\":1010}");
    }

    @Test
    void rowsOfAnotherFileAreLookedUp() throws IOException {
        String yaml = """
                dates: {formats: iso, latest: 2020}
                source: {key: "t/{file}", title: T}
                lookups:
                  filed: {from: filings, by: "{case}", take: {date: on}, which: %s}
                files: {cases: ~, filings: ~}
                records:
                - {kind: charge, from: cases, key: "t/{id}", fields: {filedOn: {lookup: filed, by: "{id}"}}}
                """;
        Path cases = MappedLines.table(folder, "cases", "id\n1\n2\n");
        Path filings =
                MappedLines.table(folder, "filings", "case,on\n1,2019-03\n1,2018-01\n1,2019-05\n1,2109\n3,2017\n1,\n");

        for (String[] expected :
                new String[][] {{"first", "2019-03"}, {"last", "2019-05"}, {"least", "2018-01"}, {"greatest", "2019-05"}
                }) {
            ImportFile file = MappedFiles.of(MappedLines.mapping(yaml.formatted(expected[0])), List.of(filings, cases));
            assertThat(MappedLines.records(file))
                    .containsExactly(
                            "{\"kind\":\"charge\",\"key\":\"t/1\",\"filedOn\":\"" + expected[1] + "\"}",
                            "{\"kind\":\"charge\",\"key\":\"t/2\"}");
            assertThat(MappedLines.of(file).get(2)).contains("\"source\":\"t/filings\",\"quote\":\"" + expected[1]);
        }
    }

    @Test
    void aRowThatCanNotBeLookedUpIsAProblemOfItsFile() throws IOException {
        String yaml = """
                source: {key: "t/{file}", title: T}
                lookups: {filed: {from: filings, by: "{case}", take: {date: on}}}
                files: {cases: ~, filings: ~}
                records:
                - {kind: charge, from: cases, key: "t/{id}", fields: {filedOn: {lookup: filed, by: "{id}"}}}
                """;
        ImportFile file = MappedFiles.of(
                MappedLines.mapping(yaml),
                List.of(
                        MappedLines.table(folder, "cases", "id\n1\n"),
                        MappedLines.table(folder, "filings", "case,on\n1,soon\n")));

        assertThat(MappedLines.problems(file))
                .containsExactly(
                        "2  lookup filed: This is no date that the mapping knows. Expected a date as iso, found soon");
        assertThat(file.origins().of(3).orElseThrow().name()).endsWith("filings.csv");
        assertThat(file.origins().of(4).orElseThrow().name()).endsWith("cases.csv");
    }

    @Test
    void aRowOfAnotherLengthIsAProblem() throws IOException {
        ImportFile file = mapped(PEOPLE, "id,name\n1,Ann\n2\n3,Cy,x\n4,Dee\n");

        assertThat(MappedLines.problems(file))
                .containsExactly(
                        "3  row: The row has not as many cells as the header. Expected 2 cells, found 1",
                        "4  row: The row has not as many cells as the header. Expected 2 cells, found 3");
        assertThat(MappedLines.records(file)).hasSize(2);
    }

    @Test
    void severalFilesOfOnePatternAreSourcesOfTheirOwn() throws IOException {
        String yaml = PEOPLE.replace("rows: ~", "rows: {name: \"rows-*\"}");
        ImportFile file = MappedFiles.of(
                MappedLines.mapping(yaml),
                List.of(
                        MappedLines.table(folder, "rows-b", "id,name\n2,Bob\n"),
                        MappedLines.table(folder, "rows-a", "id,name\n1,Ann\n")));

        assertThat(MappedLines.of(file))
                .extracting(line -> line.replaceFirst(".*\"(?:source|key)\":\"(t/rows-.)\".*", "$1"))
                .containsExactly("t/rows-b", "t/rows-a", "t/rows-b", "t/rows-a");
    }

    @Test
    void filesThatTheMappingDoesNotReadAreRefused() throws IOException {
        Mapping mapping = MappedLines.mapping(PEOPLE.replace("rows: ~", "rows: ~, more: {optional: true}"));
        Path rows = MappedLines.table(folder, "rows", "id,name\n");
        Path other = MappedLines.table(folder, "other", "id,name\n");

        assertThatThrownBy(() -> MappedFiles.of(mapping, List.of(rows, other)))
                .isInstanceOf(MappingException.class)
                .hasMessage(other
                        + ": expected the name of one of the files rows, more of map.yaml, found none that match");
        assertThatThrownBy(() -> MappedFiles.of(mapping, List.of()))
                .hasMessage("map.yaml: expected a file rows.csv too, found none");
        assertThatThrownBy(() -> MappedFiles.of(mapping, List.of(rows, rows)))
                .hasMessage(rows + ": expected files of different names, found two");
    }

    @Test
    void aHeaderThatDoesNotFitIsRefusedBeforeAnyRow() throws IOException {
        assertThatThrownBy(
                        () -> mapped(PEOPLE, "id,full name\n1,Ann\n").content().open())
                .isInstanceOf(UnreadableException.class)
                .hasMessage("The file has no such column.");
        assertThatThrownBy(() -> mapped(PEOPLE, "").content().open()).hasMessage("The file is empty.");
        assertThatThrownBy(() -> mapped(PEOPLE, "id,name,id\n").content().open())
                .hasMessage("Two columns have one name.");
        assertThatThrownBy(() -> mapped(PEOPLE.replace("rows: ~", "rows: {define: {name: x}}"), "id,name\n")
                        .content()
                        .open())
                .hasMessage("The mapping makes a column that the file has.");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
        ImportFile file = mapped(PEOPLE, "id,name\n1,Ann\n");
        try (InputStream lines = file.content().open()) {
            Files.writeString(folder.resolve("rows.csv"), "id,name\n1,Ben\n");

            assertThatThrownBy(lines::readAllBytes).hasMessage("The file has changed while it was read.");
        }
    }
}
