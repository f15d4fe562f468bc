package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.casegraph.citation.quote.VerificationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does to texts, and how it checks quotes against them. */
@QuarkusTest
class VerificationImportTest {

    private static final String CAPTURED = "'capturedAt':'2024-01-01T00:00:00Z'";

    private final Trial trial = new Trial();

    @TempDir
    Path folder;

    private static String source(String more) {
        return "{'kind':'source','key':'$s','title':'S'" + more + "}";
    }

    private static String cited(String quote) {
        return "{'kind':'person','key':'$a','name':'Ann','citations':[{'field':'name','source':'$s','quote':'" + quote
                + "'}]}";
    }

    private String checked() {
        return trial.row("select c.status, c.score, c.found_start, c.found_end, c.snapshot_sha256 is not null,"
                + " c.checked_at is not null from citation c join source s on s.id = c.source_id where s.key = '$s'");
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String stated(String text, String captured) {
        return ",'snapshot':{'sha256':'" + Sha256.of(text) + "','capturedAt':'" + captured + "'}";
    }

    @Test
    void aQuoteIsCheckedAgainstATextInTheSameImport() {
        ImportReport report =
                trial.load(cited("Ann"), source(",'snapshot':{" + CAPTURED + ",'text':'$ \ud83d\ude00 Ann was here'}"));
        int start = trial.text("$").length() + 3;
        assertThat(checked()).isEqualTo("EXACT 1 " + start + " " + (start + 3) + " t t");
        assertThat(report.citations()).isEqualTo(Map.of(VerificationStatus.EXACT, 1L));
        assertThat(trial.row(
                        "select characters from snapshot n join source s on s.id = n.source_id where s.key = '$s'"))
                .isEqualTo(String.valueOf(start + 12));
    }

    @Test
    void aTextThatComesLaterIsCheckedThen() throws IOException {
        String text = trial.text("$ says Ann.");
        assertThat(trial.load(cited("Ann"), source("")).citations())
                .isEqualTo(Map.of(VerificationStatus.NOT_CHECKED, 1L));
        assertThat(checked()).isEqualTo("NOT_CHECKED null null null f f");
        trial.load(source(stated(text, "2024-01-01T00:00:00Z")));
        assertThat(checked()).isEqualTo("NOT_CHECKED null null null f f");
        int version = Integer.parseInt(trial.row("select version from person where key = '$a'"));
        text("one.txt", text);
        text("other.txt", "nobody asked for this");
        trial.with(ImportOptions.defaults().withTexts(folder));
        ImportReport report = trial.load();
        assertThat(report.textsStored()).isEqualTo(1);
        assertThat(report.textsUnmatched()).isEqualTo(1);
        assertThat(checked()).startsWith("EXACT 1 ");
        assertThat(trial.row("select version from person where key = '$a'")).isEqualTo(String.valueOf(version));
        assertThat(trial.row(
                        "select characters from snapshot n join source s on s.id = n.source_id where s.key = '$s'"))
                .isEqualTo(String.valueOf(text.length()));
        assertThat(trial.load(cited("Ann")).textsStored()).isZero();
    }

    @Test
    void theNewestTextDecides() {
        String old = trial.text("$ old: Ann");
        trial.load(cited("Ann"), source(",'snapshot':{'capturedAt':'2024-01-01T00:00:00Z','text':'" + old + "'}"));
        String before =
                trial.row("select c.checked_at from citation c join source s on s.id = c.source_id where s.key = '$s'");
        trial.load(source(",'snapshot':{'capturedAt':'2023-01-01T00:00:00Z','text':'$ older: Bob'}"));
        assertThat(trial.row(
                        "select c.checked_at from citation c join source s on s.id = c.source_id where s.key = '$s'"))
                .isEqualTo(before);
        trial.load(source(",'snapshot':{'capturedAt':'2025-01-01T00:00:00Z','text':'$ newer: Carl'}"));
        assertThat(checked()).isEqualTo("ORPHANED null null null t t");
        assertThat(trial.row("select version from source where key = '$s'")).isEqualTo("3");
        trial.load(source(stated(old, "2026-01-01T00:00:00Z")));
        assertThat(checked()).startsWith("EXACT 1 ");
        assertThat(trial.rows(
                        "select c->>'field', c->>'from', c->>'to' from source s join revision r on r.record_id = s.id"
                                + " and r.version = s.version, jsonb_array_elements(r.changes) c where s.key = '$s'"))
                .containsExactly("snapshot.capturedAt 2024-01-01T00:00:00Z 2026-01-01T00:00:00Z");
    }

    @Test
    void aSnapshotMakesARevision() {
        trial.load(source(""));
        trial.load(source(stated("no text at hand", "2024-01-01T00:00:00Z")));
        assertThat(trial.row("select s.version, r.changes->0->>'field', r.changes->0->>'to' from source s"
                        + " join revision r on r.record_id = s.id and r.version = s.version where s.key = '$s'"))
                .isEqualTo("2 snapshot " + Sha256.of("no text at hand"));
    }

    @Test
    void charactersMustBeThoseOfTheText() throws IOException {
        String text = trial.text("$ twelve");
        text("one.txt", text);
        String line = source(",'snapshot':{'sha256':'" + Sha256.of(text) + "'," + CAPTURED + ",'characters':3}");
        assertThat(Trial.told(
                        trial.with(ImportOptions.defaults().withTexts(folder)).run(line)))
                .containsExactly("1 BAD_VALUE /snapshot/characters");
        assertThat(trial.with(ImportOptions.defaults()).run(line).clean()).isTrue();
        trial.with(ImportOptions.defaults().withTexts(folder)).load();
        assertThat(Trial.told(trial.with(ImportOptions.defaults()).run(line)))
                .containsExactly("1 BAD_VALUE /snapshot/characters");
    }

    @Test
    void aTextWithNulIsAProblem() throws IOException {
        String text = trial.text("$\0");
        text("nul.txt", text);
        trial.with(ImportOptions.defaults().withTexts(folder));
        assertThat(Trial.told(trial.run(source(stated(text, "2024-01-01T00:00:00Z")))))
                .containsExactly("0 NUL ");
        assertThat(Trial.told(trial.run(source(",'snapshot':{" + CAPTURED + ",'text':'a\\u0000'}"))))
                .contains("1 NUL /snapshot/text");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        trial.with(ImportOptions.defaults().withTexts(folder.resolve("none")));
        assertThat(Trial.told(trial.run(source("")))).containsExactly("0 UNREADABLE ");
    }
}
