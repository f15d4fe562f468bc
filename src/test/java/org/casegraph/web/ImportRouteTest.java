package org.casegraph.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.casegraph.testsupport.OwnAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports by HTTP: what is taken, what is refused, and what becomes of clients that go away. */
@QuarkusTest
class ImportRouteTest {

    private static final String TYPE = "application/x-ndjson";

    @TestHTTPResource("/import")
    URI address;

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void theReportIsTheLastLine(HttpClient.Version version) throws Exception {
        String key = "route/" + version.name().toLowerCase().replace("_", "-");
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            HttpResponse<String> response = client.send(post("", person(key)), BodyHandlers.ofString());
            assertThat(response.version()).isEqualTo(version);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains(TYPE);
            List<String> lines = response.body().lines().toList();
            assertThat(lines.getFirst()).startsWith("{\"progress\":{\"phase\":\"READING\",\"linesRead\":0,");
            JsonPath report = report(response.body());
            assertThat(report.getBoolean("written")).isTrue();
            assertThat(report.getInt("recordsByKind.PERSON.created")).isEqualTo(1);
            assertThat(isThere(key)).isTrue();
        }
    }

    @Test
    void parametersAreTheOptions() throws Exception {
        String lines = person("route/dry") + "\n{\"kind\":\"court\",\"key\":\"route/court\",\"name\":\"K\"}\nnot json";
        JsonPath dry = report(send(post("?dryRun=true&continueOnError=true&only=person", lines))
                .body());
        assertThat(dry.getBoolean("dryRun")).isTrue();
        assertThat(dry.getBoolean("written")).isFalse();
        assertThat(dry.getInt("linesPassedOver")).isEqualTo(1);
        assertThat(dry.getInt("linesLeftOut")).isEqualTo(1);
        assertThat(dry.getList("problems.code")).containsExactly("BAD_JSON");
        assertThat(dry.getList("problems.file")).containsExactly("body");
        assertThat(isThere("route/dry")).isFalse();
        JsonPath refused = report(send(post("?only=PERSON,COURT", lines)).body());
        assertThat(refused.getBoolean("written")).isFalse();
        assertThat(isThere("route/dry")).isFalse();
        JsonPath kept = report(send(post("?continueOnError=true", lines)).body());
        assertThat(kept.getBoolean("written")).isTrue();
        assertThat(isThere("route/dry")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gzip,true", "zstd,true", "gzip,false", "zstd,false"})
    void compressedBodies(String encoding, boolean told) throws Exception {
        String key = "route/" + encoding + told;
        byte[] body = encoding.equals("gzip")
                ? gzip(person(key))
                : Zstd.compress(person(key).getBytes());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Content-Type", TYPE).POST(BodyPublishers.ofByteArray(body));
        if (told) {
            request.header("Content-Encoding", encoding);
        }
        assertThat(report(send(request.build()).body()).getBoolean("written")).isTrue();
        assertThat(isThere(key)).isTrue();
    }

    @Test
    void aBodyThatIsNotWhatItsEncodingSays() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", TYPE)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString(person("route/lie")))
                .build();
        JsonPath report = report(send(request).body());
        assertThat(report.getList("problems.code")).containsExactly("UNREADABLE");
        assertThat(report.getBoolean("written")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "?dryrun=true, 400, INVALID_ARGUMENT",
        "?dryRun=yes, 400, INVALID_ARGUMENT",
        "?dryRun=true&dryRun=false, 400, INVALID_ARGUMENT",
        "?only=, 400, INVALID_ARGUMENT",
        "?only=claim, 400, INVALID_ARGUMENT",
    })
    void wrongParameters(String query, int status, String code) throws Exception {
        assertRefused(send(post(query, person("route/refused"))), status, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-ndjson; charset=utf-16"
            })
    void otherTypes(String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(person("route/refused")))
                .build();
        assertRefused(send(request), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void otherEncodings() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", TYPE)
                .header("Content-Encoding", "br")
                .POST(BodyPublishers.ofString("x"))
                .build();
        HttpResponse<String> response = send(request);
        assertRefused(response, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(response.headers().firstValue("Accept-Encoding")).contains("gzip, zstd");
    }

    @Test
    void otherMethods() {
        given().get("/import").then().statusCode(405).header("Allow", "POST");
        given().put("/import").then().statusCode(405).header("Allow", "POST");
    }

    @Test
    void otherMachinesAreRefusedBeforeTheirBodyIsRead() throws Exception {
        Optional<InetAddress> own = OwnAddress.find();
        assumeTrue(own.isPresent(), "this machine has no address but loopback");
        HttpRequest request = post("", person("route/refused"));
        try (HttpClient client = HttpClient.newBuilder().localAddress(own.get()).build()) {
            assertRefused(client.send(request, BodyHandlers.ofString()), 403, "FORBIDDEN");
        }
    }

    @Test
    void proxiesAndOtherPagesAreRefused() throws Exception {
        for (String header :
                List.of("X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Origin: http://evil.example")) {
            String[] field = header.split(": ");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", TYPE)
                    .header(field[0], field[1])
                    .POST(BodyPublishers.ofString(person("route/refused")))
                    .build();
            assertRefused(send(request), 403, "FORBIDDEN");
        }
    }

    @Test
    void whatACommandLineClientAsksToContinueIsContinued() throws IOException {
        String line = person("route/continued");
        String answer =
                converse("Expect: 100-continue\r\nContent-Length: " + line.length(), out -> out.write(line.getBytes()));
        assertThat(answer)
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")
                .contains("{\"report\":");
        assertThat(isThere("route/continued")).isTrue();
    }

    @Test
    void aClientThatLeavesInTheMiddleWritesNothing() throws Exception {
        try (Socket socket = begun("Content-Length: 1000")) {
            socket.getOutputStream().write((person("route/left") + "\n").getBytes());
            socket.getOutputStream().flush();
        }
        awaitFree();
        assertThat(isThere("route/left")).isFalse();
        // Not even where it left between two members of what it compressed.
        try (Socket socket = begun("Content-Encoding: gzip\r\nContent-Length: 1000")) {
            socket.getOutputStream().write(gzip(person("route/left")));
            socket.getOutputStream().flush();
        }
        awaitFree();
        assertThat(isThere("route/left")).isFalse();
    }

    @Test
    void aClientThatStallsIsCutOffAndWritesNothing() throws Exception {
        long start = System.nanoTime();
        String answer = converse("Transfer-Encoding: chunked", out -> {
            byte[] line = (person("route/stalled") + "\n").getBytes();
            out.write((Integer.toHexString(line.length) + "\r\n").getBytes());
            out.write(line);
            out.write("\r\n".getBytes());
        });
        assertThat(System.nanoTime() - start).isBetween(800_000_000L, 20_000_000_000L);
        assertThat(answer).doesNotContain("{\"report\":{\"dryRun\":false,\"written\":true");
        awaitFree();
        assertThat(isThere("route/stalled")).isFalse();
    }

    @Test
    void oneAtATime() throws Exception {
        try (Socket first = begun("Content-Length: 1000")) {
            assertThat(first.isConnected()).isTrue();
            HttpResponse<String> second = send(post("", person("route/second")));
            assertRefused(second, 503, "BUSY");
            assertThat(second.headers().firstValue("Retry-After")).contains("10");
        }
        awaitFree();
        assertThat(report(send(post("", person("route/second"))).body()).getBoolean("written"))
                .isTrue();
    }

    @Test
    void theClientIsToldHowFarItIsWhileItSends() throws Exception {
        try (Socket socket = begun("Transfer-Encoding: chunked")) {
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < 4; i++) {
                byte[] line = (person("route/slow" + i) + "\n").getBytes();
                out.write((Integer.toHexString(line.length) + "\r\n").getBytes());
                out.write(line);
                out.write("\r\n".getBytes());
                out.flush();
                TimeUnit.MILLISECONDS.sleep(300);
            }
            out.write("0\r\n\r\n".getBytes());
            out.flush();
            String answer = read(socket.getInputStream(), "{\"report\":");
            assertThat(answer.lines().filter(text -> text.startsWith("{\"progress\":")))
                    .hasSizeBetween(4, 60);
            // The last line may have come too soon after the one before to be told of.
            assertThat(answer).contains("\"linesRead\":2,", "\"written\":true");
        }
        awaitFree();
    }

    @Test
    void aBodyMayBeLargerThanWhatIsKeptInMemoryElsewhere() throws Exception {
        String blank = (" ".repeat(1_023) + "\n").repeat(24 << 10);
        JsonPath report = report(
                send(post("", blank + person("route/large") + "\n" + blank)).body());
        assertThat(report.getInt("lines")).isEqualTo(1);
        assertThat(isThere("route/large")).isTrue();
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private String converse(String headers, Sending sending) throws IOException {
        try (Socket socket = socket(headers)) {
            socket.setSoTimeout(20_000);
            sending.to(socket.getOutputStream());
            socket.getOutputStream().flush();
            return read(socket.getInputStream(), "{\"report\":");
        }
    }

    private Socket socket(String headers) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream()
                .write(("POST /import HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + TYPE + "\r\n" + headers
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** To the end of the stream, or of the line that holds this. */
    private static String read(InputStream in, String last) {
        StringBuilder read = new StringBuilder();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                read.append((char) b);
                if (b == '\n' && read.indexOf(last) >= 0) {
                    return read.toString();
                }
            }
        } catch (IOException reset) {
            // Closed with bytes of the client's under way.
        }
        return read.toString();
    }

    private void awaitFree() throws Exception {
        for (int attempt = 0; attempt < 200; attempt++) {
            if (send(post("?dryRun=true", "")).statusCode() == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("still busy");
    }

    /** Whose answer has begun: nobody else imports. */
    private Socket begun(String headers) throws Exception {
        awaitFree();
        Socket socket = socket(headers);
        socket.setSoTimeout(20_000);
        assertThat(read(socket.getInputStream(), "{\"progress\":")).startsWith("HTTP/1.1 200 OK");
        return socket;
    }

    private static void assertRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonPath.from(response.body()).getString("code")).isEqualTo(code);
        assertThat(isThere("route/refused")).isFalse();
    }

    private static boolean isThere(String key) {
        return data("{ person(key: \"%s\") { key } }".formatted(key)).get("person") != null;
    }

    private static String person(String key) {
        return "{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"P\"}".formatted(key);
    }

    private static JsonPath report(String body) {
        String last = body.lines().toList().getLast();
        assertThat(last).startsWith("{\"report\":");
        return JsonPath.from(last).setRootPath("report");
    }

    private HttpRequest post(String query, String body) {
        return HttpRequest.newBuilder(address.resolve("/import" + query))
                .header("Content-Type", TYPE)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
