package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casegraph.importer.BadLines.BadLine;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong is told with its line, its place, its code, what was expected and what was found, and once. */
@QuarkusTest
class BadLineTest {

    private final Trial trial = new Trial();

    @BeforeEach
    void world() {
        trial.load(BadLines.WORLD);
    }

    static List<BadLine> badLines() {
        return BadLines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void isToldAndKeepsEverythingOut(BadLine bad) {
        assertTold(bad.told(), trial.file("test", bad.lines().toArray(String[]::new)));
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] bytes =
                trial.text("{'kind':'person','key':'$n','name':'\u00e9'}").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = assertTold("1 BAD_UTF8 ", new ImportFile("latin", () -> new ByteArrayInputStream(bytes)));
        assertThat(problem.file()).isEqualTo("latin");
        assertThat(problem.found()).contains("0xE9 as byte " + (bytes.length - 2));
    }

    @Test
    void aLineOfAHundredMegabytes() {
        InputStream line =
                new SequenceInputStream(text("{'kind':'person','key':'$n','name':'"), new Repeated('x', 100_000_000L));
        assertTold("1 LINE_TOO_LONG ", new ImportFile("long", () -> new SequenceInputStream(line, text("'}\n"))));
    }

    @Test
    void aFileThatIsNotThere() {
        assertTold("1 UNREADABLE ", new ImportFile("gone", () -> {
            throw new IOException("No such file");
        }));
    }

    @Test
    void aKeyOfAnotherKindIsAnotherRecord() {
        trial.load("{'kind':'case','key':'$a','caption':'A case'}");
        assertThat(trial.row("select p.name || ', ' || c.caption from person p join legal_case c on c.key = p.key"
                        + " where p.key = '$a' and p.id <> c.id and p.version = 1"))
                .isEqualTo("A, A case");
    }

    /** Every code is told by some line here, but for those that other tests bring about. */
    @Test
    void eachCodeHasALine() {
        Set<String> codes =
                BadLines.all().map(bad -> bad.told().split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ProblemCode.values())
                .extracting(Enum::name)
                .filteredOn(code -> !codes.contains(code))
                .containsExactlyInAnyOrder(
                        "UNREADABLE",
                        "ACCEPTED_TWICE",
                        "SEALED",
                        "CONSTRAINT",
                        // Of files of texts.
                        "TEXT_TOO_LONG",
                        "TOO_MANY_TEXTS",
                        "TEXT_TYPE",
                        "TEXT_ENCRYPTED",
                        "NO_TEXT",
                        "TEXT_TOO_SLOW",
                        "BUSY");
    }

    @Test
    void theCodesAreDocumented() throws IOException, NoSuchFieldException {
        List<String> documented = Files.readAllLines(Path.of("docs/import.md"));
        for (ProblemCode code : ProblemCode.values()) {
            String meaning = ProblemCode.class
                    .getField(code.name())
                    .getAnnotation(Description.class)
                    .value();
            assertThat(documented).contains("| `" + code + "` | " + meaning + " |");
        }
    }

    private Problem assertTold(String told, ImportFile file) {
        List<String> before = trial.footprint();
        ImportReport report = trial.run(file);
        assertThat(Trial.told(report)).containsExactly(told);
        Problem problem = report.problems().getFirst();
        assertThat(problem.expected()).isPresent();
        assertThat(problem.found()).isPresent();
        assertThat(problem.message()).endsWith(".");
        assertThat(report.written()).isFalse();
        assertThat(trial.footprint()).isEqualTo(before);
        return problem;
    }

    private InputStream text(String template) {
        return new ByteArrayInputStream(trial.text(template).getBytes(StandardCharsets.UTF_8));
    }

    /** So many of one byte. */
    private static final class Repeated extends InputStream {

        private final char what;
        private long left;

        private Repeated(char what, long times) {
            this.what = what;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? what : -1;
        }
    }
}
