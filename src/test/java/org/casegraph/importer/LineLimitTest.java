package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too much, or no text at all, and how problems are told. */
@QuarkusTest
class LineLimitTest {

    private final Trial trial = new Trial();

    @Test
    void bytesThatAreNotUtf8AreToldFromTheirLine() {
        byte[] bytes = trial.text(
                        "{'kind':'person','key':'$a','name':'A'}\n{'kind':'person','key':'$b','name':'\u00e9'}")
                .getBytes(StandardCharsets.ISO_8859_1);
        ImportReport report = trial.run(new ImportFile("latin", () -> new ByteArrayInputStream(bytes)));
        assertThat(Trial.told(report)).containsExactly("2 BAD_UTF8 ");
        assertThat(report.problems().getFirst().file()).isEqualTo("latin");
    }

    @Test
    void nestingBeyondReasonIsBadJson() {
        String nested = "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(Trial.told(trial.run("{'kind':'person','key':'$a','name':" + nested + "}")))
                .containsExactly("1 BAD_JSON ");
        assertThat(Trial.told(trial.run("{'kind':'person','key':'$a','name':" + "9".repeat(5_000) + "}")))
                .containsExactly("1 BAD_JSON ");
    }

    @Test
    void quotesAndKeysHaveLimits() {
        String source = "{'kind':'source','key':'$s','title':'S'}";
        String person =
                "{'kind':'person','key':'$a','name':'A','citations':[{'field':'name','source':'$s','quote':'%s'}]}";
        assertThat(Trial.told(trial.run(source, person.formatted("\ud83d\ude00".repeat(1_001)))))
                .containsExactly("2 QUOTE_TOO_LONG /citations/0/quote");
        assertThat(trial.run(source, person.formatted("\ud83d\ude00".repeat(1_000)))
                        .clean())
                .isTrue();
        String longest = "k".repeat(200);
        assertThat(Trial.told(trial.run("{'kind':'person','key':'" + longest + "k','name':'A'}")))
                .containsExactly("1 BAD_KEY /key");
    }

    @Test
    void onlyALineWithATextMayBeLong() {
        String eightMillion = "x".repeat(9 << 20);
        assertThat(Trial.told(
                        trial.run("{'kind':'person','key':'$a','name':'A','description':'" + eightMillion + "'}")))
                .containsExactly("1 LINE_TOO_LONG ");
        ImportReport withText = trial.run("{'kind':'source','key':'$s','title':'S','snapshot':"
                + "{'capturedAt':'2024-01-01T00:00:00Z','text':'" + eightMillion + "'}}");
        assertThat(withText.problems()).isEmpty();
        assertThat(withText.textsStored()).isEqualTo(1);
    }

    @Test
    void whatWasFoundIsShownSafelyAndShort() {
        ImportReport report =
                trial.run("{'kind':'person','key':'$a','name':'A','type':'\\u001b[31m" + "x".repeat(500) + "'}");
        String found = report.problems().getFirst().found().orElseThrow();
        assertThat(found).startsWith("?[31mxxx").endsWith("…").hasSize(81);
    }

    @Test
    void theReportTellsAHundredProblemsAndCountsTheRest() {
        String[] lines =
                IntStream.range(0, 150).mapToObj(i -> "{'kind':'robot'}").toArray(String[]::new);
        ImportReport report = trial.run(lines);
        assertThat(report.problems()).hasSize(100);
        assertThat(report.problemCount()).isEqualTo(150);
        assertThat(report.asText()).contains("problems         150").endsWith("and 50 more\n");
    }

    @Test
    void aFileThatCanNotBeReadIsOneProblem() {
        ImportFile missing = ImportFile.of(Path.of("no-such-file"));
        ImportFile good = trial.file("good", "{'kind':'person','key':'$a','name':'A'}");
        ImportReport report =
                trial.with(ImportOptions.defaults().withContinueOnError(true)).run(missing, good);
        assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE);
        assertThat(report.written()).isFalse();
    }
}
