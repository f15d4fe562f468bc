package org.casegraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.source.text.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that come beside an import: files of several types, in folders and archives. */
@QuarkusTest
class TextImportTest {

    private final Trial trial = new Trial();

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String sha256(byte[] bytes) throws IOException {
        return Sha256.of(new ByteArrayInputStream(bytes));
    }

    private static String[] lines(byte[] stated) throws IOException {
        return new String[] {
            "{'kind':'source','key':'$s','title':'S','snapshot':{'sha256':'" + sha256(stated)
                    + "','capturedAt':'2024-01-01T00:00:00Z'}}",
            "{'kind':'person','key':'$a','name':'Ann Doe','citations':[{'field':'name','source':'$s','quote':'Ann Doe'}]}"
        };
    }

    private List<String> snapshots() {
        return trial.rows("select n.original_sha256, n.media_type, n.characters = char_length(t.text) from snapshot n"
                + " join source s on s.id = n.source_id left join source_text t on t.sha256 = n.sha256"
                + " where s.key = '$s'");
    }

    private String status() {
        return trial.row("select status from citation c join source s on s.id = c.source_id where s.key = '$s'");
    }

    @Test
    void aFileIsStatedByItsBytes() throws IOException {
        byte[] pdf = Samples.pdf(trial.text("Ann Doe of $"));
        file("a.pdf", pdf);
        trial.with(ImportOptions.defaults().withTexts(folder));
        ImportReport report = trial.load(lines(pdf));
        assertThat(report.textsStored()).isEqualTo(1);
        assertThat(status()).isEqualTo("EXACT");
        assertThat(snapshots()).containsExactly(sha256(pdf) + " application/pdf t");
        List<String> before = trial.footprint();
        for (ImportOptions options : List.of(ImportOptions.defaults().withTexts(folder), ImportOptions.defaults())) {
            ImportReport again = trial.with(options).load(lines(pdf));
            assertThat(again.textsStored()).isZero();
            assertThat(again.textsUnmatched()).isZero();
            assertThat(trial.footprint()).isEqualTo(before);
        }
    }

    @Test
    void aFileIsStatedByItsText() throws IOException {
        String text = trial.text("The café’s owner, Ann Doe of $");
        byte[] latin = text.getBytes(Charset.forName("windows-1252"));
        file("latin.txt", latin);
        trial.with(ImportOptions.defaults().withTexts(folder));
        trial.load(lines(text.getBytes(UTF_8)));
        assertThat(status()).isEqualTo("EXACT");
        // Which of the charsets that have these letters in these places depends on the words around them.
        assertThat(snapshots())
                .singleElement()
                .asString()
                .matches(sha256(latin) + " text/plain; charset=windows-125[0-9] t");
    }

    @Test
    void anArchiveIsAFolder() throws IOException {
        byte[] page = trial.text("<h1>$</h1><p>Ann  Doe</p>").getBytes(UTF_8);
        Path archive = folder.resolve("texts.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("../page.html"));
            zip.write(page);
            zip.putNextEntry(new ZipEntry("other.txt"));
            zip.write(trial.text("nobody's $").getBytes(UTF_8));
        }
        trial.with(ImportOptions.defaults().withTexts(archive));
        ImportReport report = trial.load(lines(page));
        assertThat(report.textsStored()).isEqualTo(1);
        assertThat(report.textsUnmatched()).isEqualTo(1);
        assertThat(status()).isEqualTo("EXACT");
    }

    @Test
    void twoSourcesMayStateOneFile() throws IOException {
        byte[] pdf = Samples.pdf(trial.text("Ann Doe of $"));
        file("a.pdf", pdf);
        trial.with(ImportOptions.defaults().withTexts(folder));
        trial.load(lines(pdf));
        ImportReport report = trial.load(lines(pdf)[0].replace("$s", "$copy"));
        assertThat(report.textsStored()).isEqualTo(1);
        assertThat(trial.rows("select count(*), count(distinct n.sha256), count(t.sha256) from snapshot n"
                        + " join source s on s.id = n.source_id left join source_text t on t.sha256 = n.sha256"
                        + " where s.key like '$%'"))
                .containsExactly("2 1 2");
    }

    @Test
    void whatIsStatedAndCanNotBeReadIsAProblem() throws IOException {
        byte[] scan = Samples.pdf("");
        Path file = file("scan.pdf", scan);
        file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        List<String> before = trial.footprint();
        trial.with(ImportOptions.defaults().withTexts(folder));
        ImportReport report = trial.run(lines(scan));
        assertThat(report.problems())
                .extracting(Problem::file, Problem::line, Problem::code)
                .containsExactly(tuple(file.toString(), 0, ProblemCode.NO_TEXT));
        assertThat(report.written()).isFalse();
        assertThat(trial.footprint()).isEqualTo(before);
        trial.with(ImportOptions.defaults().withTexts(folder).withContinueOnError(true));
        assertThat(trial.run(lines(scan)).written()).isTrue();
        assertThat(status()).isEqualTo("NOT_CHECKED");
    }
}
