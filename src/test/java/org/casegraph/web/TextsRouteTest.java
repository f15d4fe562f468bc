package org.casegraph.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casegraph.source.text.Samples;
import org.casegraph.testsupport.Api;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.Rows;
import org.junit.jupiter.api.Test;

/** Texts that come over HTTP. */
@QuarkusTest
class TextsRouteTest {

    private static final String FOLDERS =
            "casegraph-uploads-" + ProcessHandle.current().pid() + "-";
    private static final String AT = "2024-01-01T00:00:00Z";

    private final String key = "up-" + UUID.randomUUID();

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void source(String snapshot) {
        Lines.load("""
                {"kind":"source","key":"%1$s","title":"S"%2$s}
                {"kind":"person","key":"%1$s","name":"Ann Doe","citations":[{"field":"name","source":"%1$s","quote":"Ann Doe"}]}
                """.formatted(key, snapshot));
    }

    private void stated(byte[] bytes) {
        source(",\"snapshot\":{\"sha256\":\"%s\",\"capturedAt\":\"%s\"}".formatted(sha256(bytes), AT));
    }

    private byte[] page() {
        // Of this test alone.
        return Samples.PAGE.replace("</main>", "<p>" + key + "</p></main>").getBytes(UTF_8);
    }

    private static RequestSpecification part(String name, String file, byte[] bytes) {
        return given().multiPart(name, file, bytes);
    }

    private static JsonPath sent(RequestSpecification upload, int status) {
        return upload.post("/texts").then().statusCode(status).extract().jsonPath();
    }

    private List<String> snapshots() {
        return Rows.of(("select n.sha256 = encode(sha256(convert_to(t.text, 'UTF8')), 'hex'), n.original_sha256,"
                        + " n.media_type, n.characters = char_length(t.text) from snapshot n"
                        + " join source s on s.id = n.source_id join source_text t on t.sha256 = n.sha256"
                        + " where s.key = '%s' order by n.captured_at")
                .formatted(key));
    }

    private String status() {
        return Rows.of("select status from citation c join source s on s.id = c.source_id where s.key = '" + key + "'")
                .getFirst();
    }

    private void await(String expected) throws InterruptedException {
        for (int i = 0; i < 200 && !status().equals(expected); i++) {
            Thread.sleep(50);
        }
        assertThat(status()).isEqualTo(expected);
    }

    @Test
    void aFileThatASnapshotStatesIsItsText() throws Exception {
        byte[] page = page();
        stated(page);
        assertThat(status()).isEqualTo("NOT_CHECKED");
        JsonPath report = sent(part("text", "../../etc/page.html", page), 200);
        assertThat(report.getString("texts[0].fate")).isEqualTo("STORED");
        assertThat(report.getString("texts[0].originalSha256")).isEqualTo(sha256(page));
        assertThat(report.getString("texts[0].mediaType")).isEqualTo("text/html; charset=utf-8");
        assertThat(report.getList("texts[0].sources")).containsExactly(key);
        assertThat(snapshots()).containsExactly("t " + sha256(page) + " text/html; charset=utf-8 t");
        await("NORMALIZED");
        assertThat(sent(part("text", "page.html", page), 200).getString("texts[0].fate"))
                .isEqualTo("ON_FILE");
        // The same lines once more: what they state by the file's hash is the snapshot that is there.
        stated(page);
        assertThat(snapshots()).hasSize(1);
        assertThat(Rows.of("select version from source where key = '" + key + "'"))
                .containsExactly("1");
        JsonPath shown = Api.data("{ source(key: \"" + key
                + "\") { snapshots { sha256 originalSha256 mediaType extractedBy textOnFile } } }");
        assertThat(shown.getString("source.snapshots[0].originalSha256")).isEqualTo(sha256(page));
        assertThat(shown.getString("source.snapshots[0].sha256")).isEqualTo(report.getString("texts[0].sha256"));
        assertThat(shown.getString("source.snapshots[0].extractedBy")).startsWith("html/1 jsoup/");
    }

    @Test
    void aFileIsKnownByItsTextToo() throws Exception {
        byte[] pdf = Samples.pdf("Ann Doe and " + key);
        byte[] text = ("Ann Doe and " + key + "\n").getBytes(UTF_8);
        stated(text);
        assertThat(sent(part("text", "a.pdf", pdf), 200).getString("texts[0].fate"))
                .isEqualTo("STORED");
        assertThat(snapshots()).containsExactly("t " + sha256(pdf) + " application/pdf t");
        await("EXACT");
    }

    @Test
    void anArchiveIsAsManyTexts() throws Exception {
        byte[] text = ("Ann Doe of " + key).getBytes(UTF_8);
        stated(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (byte[] one : List.of(text, ("nobody's " + key).getBytes(UTF_8))) {
                zip.putNextEntry(new ZipEntry("folder/" + one.length));
                zip.write(one);
                zip.closeEntry();
            }
        }
        JsonPath report = sent(part("text", "all.zip", bytes.toByteArray()), 200);
        assertThat(report.getList("texts.fate")).containsExactly("STORED", "UNMATCHED");
        assertThat(report.getList("texts.file", String.class).getFirst()).isEqualTo("all.zip!folder/" + text.length);
        assertThat(report.getMap("counts").toString()).isEqualTo("{STORED=1, UNMATCHED=1}");
    }

    @Test
    void aPartThatNamesASourceIsANewSnapshotOfIt() throws Exception {
        source(",\"snapshot\":{\"capturedAt\":\"" + AT + "\",\"text\":\"Ann Doe as of old " + key + "\"}");
        assertThat(status()).isEqualTo("EXACT");
        byte[] text = ("Nobody, as of now " + key).getBytes(UTF_8);
        RequestSpecification upload =
                part("source/" + key, "now.txt", text).formParam("capturedAt", "2024-02-01T00:00:00Z");
        JsonPath report = sent(upload, 200);
        assertThat(report.getString("texts[0].fate")).isEqualTo("SNAPSHOT_MADE");
        await("ORPHANED");
        assertThat(Rows.of("select s.version, r.made_by, r.changes->0->>'field', r.changes->0->>'to' from source s join"
                        + " revision r on r.record_id = s.id and r.version = s.version where s.key = '" + key + "'"))
                .containsExactly("2 upload snapshot " + sha256(text));
        assertThat(sent(
                                part("source/" + key, "now.txt", text)
                                        .formParam("capturedAt/" + key, "2024-02-01T00:00:00Z"),
                                200)
                        .getString("texts[0].fate"))
                .isEqualTo("ON_FILE");
        assertThat(sent(part("source/" + key, "now.txt", text).formParam("capturedAt", "2023-02-01T00:00:00Z"), 200)
                        .getString("texts[0].fate"))
                .isEqualTo("SNAPSHOT_UPDATED");
        await("EXACT");
    }

    @Test
    void eachPartStandsForItself() throws Exception {
        source("");
        RequestSpecification upload = part("source/" + key, "good.txt", ("Ann Doe " + key).getBytes(UTF_8))
                .multiPart("source/" + key + "-none", "a.txt", "x".getBytes(UTF_8))
                .multiPart("source/NO KEY", "b.txt", "x".getBytes(UTF_8))
                .multiPart("source/" + key, "c.pdf", "%PDF-1.4 broken".getBytes(UTF_8))
                .multiPart("other", "d.txt", "x".getBytes(UTF_8))
                .formParam("capturedAt", AT)
                .formParam("color", "red");
        JsonPath report = sent(upload, 422);
        assertThat(report.getList("texts.fate")).containsExactly("SNAPSHOT_MADE");
        assertThat(report.getList("problems.code"))
                .containsExactly("DANGLING_REFERENCE", "BAD_KEY", "UNREADABLE", "UNKNOWN_FIELD", "UNKNOWN_FIELD");
        assertThat(report.getList("problems.file")).containsExactly("a.txt", "b.txt", "c.pdf", "d.txt", "");
        await("EXACT");
    }

    @Test
    void aSnapshotIsCapturedAtSomeTime() {
        source("");
        byte[] text = "x".getBytes(UTF_8);
        assertThat(sent(part("source/" + key, "a.txt", text), 422).getList("problems.code"))
                .containsExactly("MISSING_FIELD");
        assertThat(sent(part("source/" + key, "a.txt", text).formParam("capturedAt", "yesterday"), 422)
                        .getList("problems.code"))
                .containsExactly("BAD_VALUE");
        assertThat(snapshots()).isEmpty();
    }

    @Test
    void onlyProgramsOfThisMachineMaySend() {
        part("text", "a.txt", page())
                .header("Origin", "https://example.org")
                .post("/texts")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void whatIsNoUploadIsRefused() throws IOException {
        given().get("/texts").then().statusCode(405).header("Allow", equalTo("POST"));
        given().body("x").contentType("text/plain").post("/texts").then().statusCode(415);
        given().multiPart("capturedAt", AT)
                .post("/texts")
                .then()
                .statusCode(400)
                .body("code", equalTo("NO_TEXT"));
        part("text", "large.txt", new byte[9 << 20])
                .post("/texts")
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        given().header("Content-Type", "multipart/form-data; boundary=b")
                .body("--b\r\nbroken".getBytes(UTF_8))
                .post("/texts")
                .then()
                .statusCode(400);
        assertThat(left()).isZero();
    }

    private static long left() throws IOException {
        long files = 0;
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path folder : folders.filter(
                            each -> each.getFileName().toString().startsWith(FOLDERS))
                    .toList()) {
                try (Stream<Path> content = Files.list(folder)) {
                    files += content.count();
                }
            }
        }
        return files;
    }
}
