package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write while there is no access control: programs of this machine. */
class LoopbackOnlyTest {

    private static Vertx vertx;
    private static HttpServer server;

    @BeforeAll
    static void serve() {
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.post("/write").handler(new LoopbackOnly());
        router.post("/write").handler(context -> context.response().end("written"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "0.0.0.0")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    // By hand, since a client would mend what it's to send.
    private static String answer(InetAddress to, String... headers) throws IOException {
        try (Socket socket = new Socket(to, server.actualPort())) {
            String head = "POST /write HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String answer(String... headers) throws IOException {
        return answer(InetAddress.getByName("127.0.0.1"), headers);
    }

    private static String host(String name) {
        return "Host: " + name + ":" + server.actualPort();
    }

    private static void refused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 403 ")
                .containsIgnoringCase("connection: close")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"FORBIDDEN\"")
                .doesNotContain("written");
    }

    private static void let(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=127.0.0.1",
                "X-Forwarded-For: 127.0.0.1",
                "x-forwarded-host: localhost",
                "X-Forwarded-Anything: x",
                "Via: 1.1 proxy",
                "X-Real-IP: 127.0.0.1",
                "CF-Connecting-IP: 127.0.0.1",
                "X-Forwarded-For:"
            })
    void whatCameThroughAProxyIsRefused(String header) throws IOException {
        refused(answer(host("localhost"), header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://example.org",
                "Origin: null",
                "Origin: http://localhost:1",
                "Origin: http://localhost",
                "Origin:",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none"
            })
    void whatAPageOfAnotherOriginSendsIsRefused(String header) throws IOException {
        refused(answer(host("localhost"), header));
    }

    @Test
    void oneGoodOriginDoesNotCoverABadOne() throws IOException {
        refused(answer(
                host("localhost"), "Origin: http://localhost:" + server.actualPort(), "Origin: https://example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "127.0.0.1.example.org", "localhost.example.org", "10.0.0.1", "[2001:db8::1]", ""
            })
    void aNameThatWasMadeToPointHereIsRefused(String name) throws IOException {
        refused(answer(
                host(name), "Origin: http://" + name + ":" + server.actualPort(), "Sec-Fetch-Site: same-origin"));
    }

    @ParameterizedTest
    @CsvSource({"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]"})
    void aProgramOfThisMachineIsLetThrough(String name) throws IOException {
        let(answer(host(name)));
        let(answer(host(name), "Origin: http://" + name + ":" + server.actualPort(), "Sec-Fetch-Site: same-origin"));
    }

    @Test
    void anotherMachineIsRefused() throws IOException {
        Optional<InetAddress> own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        assumeTrue(own.isPresent(), "no address but the loopback's");
        refused(answer(own.get(), host("localhost")));
    }
}
