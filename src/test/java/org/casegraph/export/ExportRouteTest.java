package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class ExportRouteTest {

    @TestHTTPResource("/")
    URI address;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void load() {
        OwnDatabase.empty();
        Lines.load(World.lines("er"));
    }

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    @Test
    void servesAllWithTheTagOfItsVersion() throws Exception {
        HttpResponse<byte[]> answer = get("/export");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo(OwnDatabase.whole());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"export.ndjson\"");
        assertThat(header(answer, "Casegraph-Version"))
                .isEqualTo(OwnDatabase.version().toString());
        String tag = header(answer, "ETag");
        assertThat(tag).startsWith("\"" + OwnDatabase.version());
        HttpResponse<byte[]> known = get("/export", "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        Lines.load("{\"kind\":\"person\",\"key\":\"er/new\",\"name\":\"New\"}");
        assertThat(get("/export", "If-None-Match", tag).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> failed = get("/export", "If-Match", tag);
        assertThat(failed.statusCode()).isEqualTo(412);
        assertThat(text(failed)).contains("\"code\":\"PRECONDITION_FAILED\"");
    }

    @ParameterizedTest
    @EnumSource
    void compressesForWhoAsks(HttpClient.Version version) throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(address.resolve("/export"))
                .version(version)
                .header("Accept-Encoding", "br, gzip"));
        assertThat(answer.version()).isEqualTo(version);
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "ETag")).startsWith("W/\"");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(OwnDatabase.whole());
        }
        assertThat(get("/export", "If-None-Match", header(answer, "ETag"), "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
        assertThat(text(get("/export", "Accept-Encoding", "gzip;q=0"))).isEqualTo(OwnDatabase.whole());
    }

    @Test
    void goesOnInTheMiddle() throws Exception {
        HttpResponse<byte[]> whole = get("/export");
        String tag = header(whole, "ETag");
        int length = whole.body().length;
        Lines.load("{\"kind\":\"person\",\"key\":\"er/new\",\"name\":\"New\"}");
        // Of another version: all of it.
        assertThat(get("/export", "Range", "bytes=100-", "If-Range", tag).statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> now = get("/export");
        for (int from : List.of(0, 1, length / 2, length - 1)) {
            HttpResponse<byte[]> part = get("/export", "Range", "bytes=" + from + "-", "If-Range", header(now, "ETag"));
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(now.body(), from, now.body().length));
            assertThat(header(part, "Content-Range"))
                    .isEqualTo("bytes %d-%d/%d".formatted(from, now.body().length - 1, now.body().length));
            assertThat(header(part, "ETag")).isEqualTo(header(now, "ETag"));
        }
        HttpResponse<byte[]> middle = get("/export", "Range", "bytes=10-19", "Accept-Encoding", "gzip");
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(now.body(), 10, 20));
        assertThat(get("/export", "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(now.body(), now.body().length - 5, now.body().length));
        HttpResponse<byte[]> beyond = get("/export", "Range", "bytes=99999999-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + now.body().length);
        assertThat(get("/export", "Range", "bytes=1-2,5-6").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsOfItWithoutSendingIt() throws Exception {
        HttpResponse<byte[]> head =
                send(HttpRequest.newBuilder(address.resolve("/export")).HEAD());
        HttpResponse<byte[]> whole = get("/export");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(head.body()).isEmpty();
        HttpResponse<byte[]> counted =
                send(HttpRequest.newBuilder(address.resolve("/export")).HEAD());
        assertThat(header(counted, "Content-Length")).isEqualTo(String.valueOf(whole.body().length));
    }

    @Test
    void servesEachKindAsCsv() throws Exception {
        Lines.load("""
                {"kind":"person","key":"er/odd","name":"=HYPERLINK(\\"x\\")","aliases":["a, b","@c"],"description":"two\\nlines"}
                {"kind":"sentence","key":"er/minus","outcome":"er/outcome","type":"FINE","amount":"-3"}
                {"kind":"person","key":"er/hidden","state":"DRAFT","name":"Hidden"}
                """);
        HttpResponse<byte[]> people = get("/export/person.csv");
        assertThat(header(people, "Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(text(people)).isEqualTo("""
                key,type,name,aliases,description
                er/odd,NATURAL,"'=HYPERLINK(""x"")","a, b | @c","two
                lines"
                er/zed,NATURAL,er Zed,,
                er/zoe,NATURAL,er Zoe,,
                """.replace("\n", "\r\n").replace("two\r\n", "two\n"));
        assertThat(text(get("/export/sentence.csv"))).isEqualTo("""
                key,outcome,type,duration,amount,currency,imposedOn,suspended,current
                er/minus,er/outcome,FINE,,-3,,,false,true
                er/sentence,er/outcome,FINE,,100,,,false,true
                """.replace("\n", "\r\n"));
        String claims = text(get("/export/claim.csv"));
        assertThat(claims.lines())
                .hasSize(6)
                .contains("EVENT,er/event,mood,er calm,REPORTED,er/zed,false,,er/src,SUPPORTS,hidden words,,,,")
                .startsWith(
                        "recordKind,recordKey,field,value,basis,assertedBy,accepted,acceptedBecause,source,stance,quote,"
                                + "prefix,suffix,start,end");
        assertThat(text(get("/export/charge.csv?case=er/case"))).isEqualTo(text(get("/export/charge.csv")));
        assertThat(text(get("/export/charge.csv?case=er/beside"))).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/export/nothing.csv, 404, NOT_FOUND",
        "/export/person, 404, NOT_FOUND",
        "/export/Person.csv, 404, NOT_FOUND",
        "/export?case=no-such-case, 404, NOT_FOUND",
        "/export?case=er/hidden-case, 404, NOT_FOUND",
        "/export?case=No%20Key, 400, INVALID_ARGUMENT",
        "/export?case=er/case&case=er/case, 400, INVALID_ARGUMENT",
        "/export?cases=er/case, 400, INVALID_ARGUMENT",
        "/export/changes, 400, INVALID_ARGUMENT",
        "/export/changes?since=yesterday, 400, INVALID_ARGUMENT",
        "/export/changes?since=0&case=er/case, 400, INVALID_ARGUMENT",
        "/export/changes?since=1-0123456789ab, 410, VERSION_GONE",
    })
    void refusesWhatIsNot(String path, int status, String code) throws Exception {
        Lines.load("{\"kind\":\"case\",\"key\":\"er/hidden-case\",\"state\":\"DRAFT\",\"caption\":\"Hidden\"}");
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(text(answer)).contains("\"code\":\"" + code + "\"").doesNotContain("hidden");
    }

    @Test
    void takesNoOtherMethod() throws Exception {
        HttpResponse<byte[]> answer =
                send(HttpRequest.newBuilder(address.resolve("/export")).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void tellsWhatChanged() throws Exception {
        String version = header(get("/export"), "Casegraph-Version");
        Lines.load("{\"kind\":\"sentence\",\"key\":\"er/sentence\",\"retracted\":true,\"reason\":\"secret\"}");
        HttpResponse<byte[]> changes = get("/export/changes?since=" + version);
        assertThat(text(changes)).isEqualTo("""
                {"kind":"sentence","key":"er/sentence","retracted":true}
                {"kind":"end","version":"%s"}
                """.formatted(header(changes, "Casegraph-Version")));
    }

    @Test
    void whoReadsNothingIsCutOffAndSoManyAtOnceOnly() throws Exception {
        Lines.load(IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"kind\":\"person\",\"key\":\"er/p%d\",\"name\":\"P\",\"description\":\"%s\"}"
                        .formatted(i, "long ".repeat(1_000)))
                .collect(Collectors.joining("\n")));
        try (Socket first = asking();
                Socket second = asking()) {
            TimeUnit.MILLISECONDS.sleep(300);
            HttpResponse<byte[]> refused = get("/export", "Accept-Encoding", "gzip");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(text(refused)).contains("\"code\":\"TOO_MANY_EXPORTS\"");
            assertThat(header(refused, "Retry-After")).isEqualTo("10");
            assertThat(get("/export", "If-None-Match", "*").statusCode()).isEqualTo(304);
            awaitTheEnd();
            assertThat(endsEarly(first)).isTrue();
            assertThat(endsEarly(second)).isTrue();
        }
        assertThat(get("/export").body().length).isGreaterThan(15_000_000);
    }

    private Socket asking() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream().write("GET /export HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void awaitTheEnd() throws InterruptedException {
        String running = "select pid from pg_stat_activity where query like 'copy%' and state <> 'idle'";
        for (int i = 0; i < 100 && !OwnDatabase.rows(running).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(OwnDatabase.rows(running)).isEmpty();
    }

    private static boolean endsEarly(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        try (InputStream in = socket.getInputStream()) {
            byte[] all = in.readAllBytes();
            return !new String(all, Math.max(0, all.length - 5), Math.min(5, all.length), StandardCharsets.US_ASCII)
                    .equals("0\r\n\r\n");
        } catch (IOException reset) {
            return true;
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
