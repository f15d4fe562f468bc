package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.casegraph.testsupport.Program;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export command of the packaged program. */
class ExportIT {

    private static final String SAMPLE = "src/main/resources/sample/invented-case.ndjson";

    private final Map<String, String> source = TestPostgres.fresh().environment();

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws Exception {
        run(source, 0, "import", SAMPLE);
    }

    @Test
    void anotherDatabaseExportsTheSame() throws Exception {
        Program.Run all = run(source, 0, "export");
        assertThat(all.err()).matches("version [0-9]+-[0-9a-f]{12}\\R");
        Path file = Files.writeString(folder.resolve("all.ndjson"), all.out());
        Map<String, String> other = TestPostgres.fresh().environment();
        run(other, 0, "import", file.toString());
        Path compressed = folder.resolve("all.ndjson.gz");
        run(other, 0, "export", "--output", compressed.toString());
        assertThat(read(compressed)).isEqualTo(all.out());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aMirrorFollows() throws Exception {
        Map<String, String> mirror = TestPostgres.fresh().environment();
        Path feed = folder.resolve("feed");
        Program.Run first = run(source, 0, "export", "--changes-since", "0", "--output", feed.toString());
        run(mirror, 0, "import", feed.toString());
        String version = first.err().strip().replace("version ", "");
        Path change = Files.writeString(folder.resolve("change"), """
                {"kind":"person","key":"tamsin-orrevale","retracted":true,"reason":"secret"}
                {"kind":"person","key":"new","name":"New"}
                """);
        run(source, 0, "import", change.toString());
        Program.Run changes = run(source, 0, "export", "--changes-since", version);
        assertThat(changes.out())
                .contains("{\"kind\":\"person\",\"key\":\"tamsin-orrevale\",\"retracted\":true}\n")
                .doesNotContain("secret");
        run(mirror, 0, "import", Files.writeString(feed, changes.out()).toString());
        assertThat(run(mirror, 0, "export").out())
                .isEqualTo(run(source, 0, "export").out());
    }

    @Test
    void memoryDoesNotGrowWithWhatThereIs() throws Exception {
        Path many = Files.writeString(
                folder.resolve("many"),
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"kind\":\"person\",\"key\":\"p%d\",\"name\":\"P\",\"description\":\"%s\"}"
                                .formatted(i, "long ".repeat(1_000)))
                        .collect(Collectors.joining("\n")));
        run(source, 0, "import", many.toString());
        Map<String, String> small = new java.util.HashMap<>(source);
        small.put("JAVA_TOOL_OPTIONS", "-Xmx64m");
        Path file = folder.resolve("out");
        run(small, 0, "export", "--output", file.toString());
        assertThat(Files.size(file)).isGreaterThan(100_000_000);
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Program.Run none = run(
                source,
                1,
                "export",
                "--case",
                "no-such-case",
                "--output",
                folder.resolve("x").toString());
        assertThat(none.err()).contains("casegraph: There is no case with this key.");
        assertThat(folder).isEmptyDirectory();
        assertThat(run(source, 1, "export", "--changes-since", "1-0123456789ab").err())
                .contains("too old");
        run(source, 2, "export", "--csv", "nothing");
        run(source, 2, "export", "--changes-since", "yesterday");
        run(source, 2, "export", "--changes-since", "0", "--csv", "person");
        assertThat(run(source, 0, "export", "--csv", "court").out()).startsWith("key,name,jurisdiction\r\n");
    }

    private static Program.Run run(Map<String, String> database, int status, String... arguments) throws Exception {
        Program.Run run = Program.run(database, arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        return run;
    }

    private static String read(Path compressed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
