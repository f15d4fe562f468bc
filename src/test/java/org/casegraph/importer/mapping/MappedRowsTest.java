package org.casegraph.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.importer.mapping.MappedLines.HEAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which records rows make, under which keys. */
class MappedRowsTest {

    @TempDir
    Path folder;

    private ImportFile mapped(String yaml, String rows) throws IOException {
        return MappedLines.over(folder, yaml, rows);
    }

    @Test
    void keysAreWrittenAsKeys() throws IOException {
        String yaml = HEAD + "- {kind: person, from: rows, key: \"t/{id}/{name}\", fields: {name: \"{name}\"}}\n";

        assertThat(MappedLines.records(
                        mapped(yaml, "id,name\n1,Jos\u00e9 de la  Cruz-Ortiz Jr.\n2,\u041b\u0435\u0432\n")))
                .containsExactly(
                        "{\"kind\":\"person\",\"key\":\"t/1/jose-de-la-cruz-ortiz-jr\",\"name\":\"Jos\u00e9 de la Cruz-Ortiz Jr.\"}");
        assertThat(MappedLines.problems(mapped(yaml, "id,name\n2,\u041b\u0435\u0432\n,Ann\n")))
                .containsExactly(
                        "2 /key person: Nothing of this can stand in a key. Expected letters of a to z, or digits, found \u041b\u0435\u0432",
                        "3 /key person: A part of the key is blank. Expected all columns of the key, found a blank");
    }

    @Test
    void rowsAreMeantByWhatTheySay() throws IOException {
        String yaml = HEAD + "- {kind: person, from: rows, %s, key: $person, fields: {name: \"{a}\"}}\n";
        String rows = "id,a,b\n1,x,x\n2,y,x\n3,,x\n";

        assertThat(keys(yaml.formatted("when: a"), rows)).containsExactly("t/1", "t/2");
        assertThat(keys(yaml.formatted("unless: a"), rows)).containsExactly("t/3");
        assertThat(keys(yaml.formatted("when: {a: [x, z]}"), rows)).containsExactly("t/1");
        assertThat(keys(yaml.formatted("when: {a: \"{b}\"}"), rows)).containsExactly("t/1");
        assertThat(keys(yaml.formatted("unless: {a: \"{b}\"}"), rows)).containsExactly("t/2", "t/3");
        assertThat(keys(yaml.formatted("when: b, unless: {a: y}"), rows)).containsExactly("t/1", "t/3");
        assertThat(keys(yaml.formatted("when: {a: x, b: y}"), rows)).isEmpty();
    }

    private List<String> keys(String yaml, String rows) throws IOException {
        return MappedLines.records(mapped(yaml, rows)).stream()
                .map(line -> line.replaceFirst(".*\"key\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void aRecordThatIsMadeOnceIsThatOfTheFirstRow() throws IOException {
        String yaml = HEAD + "- {kind: person, from: rows, once: true, key: $person, fields: {name: \"{a}\"}}\n";

        assertThat(MappedLines.records(mapped(yaml, "id,a\n1,x\n1,y\n2,z\n")))
                .containsExactly(
                        "{\"kind\":\"person\",\"key\":\"t/1\",\"name\":\"x\"}",
                        "{\"kind\":\"person\",\"key\":\"t/2\",\"name\":\"z\"}");
    }

    @Test
    void thousandsOfRecordsAreMadeOnceEach() throws IOException {
        String yaml = HEAD + "- {kind: person, from: rows, once: true, key: $person, fields: {name: \"{id}\"}}\n";
        StringBuilder rows = new StringBuilder("id\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i % 7_000).append('\n');
        }

        assertThat(MappedLines.records(mapped(yaml, rows.toString())))
                .hasSize(7_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsThatSayTheSameAreCounted() throws IOException {
        String yaml = HEAD.replace("rows: ~", "rows: {define: {n: {count: \"{a}\"}}}")
                + "- {kind: person, from: rows, unless: {id: no}, key: \"t/{a}-{n}\", fields: {name: \"{id}\"}}\n";

        assertThat(keys(yaml, "id,a\n1,x\n2,y\nno,x\n4,x\n")).containsExactly("t/x-1", "t/y-1", "t/x-3");
    }
}
