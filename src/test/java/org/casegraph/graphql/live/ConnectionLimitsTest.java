package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ConnectionLimitsTest.Narrow.class)
class ConnectionLimitsTest {

    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "casegraph.graphql.live.connections-per-address", "3",
                    "casegraph.graphql.live.init-timeout", "500ms",
                    "casegraph.graphql.live.heartbeat", "500ms");
        }
    }

    private static final String STREAM = """
            GET /graphql?query=subscription%%7BpersonChanged(key%%3A%%22%s%%22)%%7Bname%%20aliases%%7D%%7D HTTP/1.1\r
            Host: localhost\r
            Accept: text/event-stream\r
            \r
            """;

    private static final String UPGRADE = """
            GET /graphql HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
            Sec-WebSocket-Protocol: graphql-transport-ws\r
            \r
            """;

    @TestHTTPResource("/graphql")
    URI address;

    @Test
    void whoDoesNotBeginIsCutOff() throws Exception {
        try (TestSocket socket = TestSocket.open(address, TestSocket.PROTOCOL)) {
            assertThat(socket.closed()).isEqualTo(4408);
        }
    }

    @Test
    void whoAnswersNoPingIsCutOff() throws Exception {
        try (TestSocket socket = TestSocket.ready(address)) {
            assertThat(socket.next()).isEqualTo("{\"type\":\"ping\"}");
            socket.send("{\"type\":\"pong\"}");
            assertThat(socket.next()).isEqualTo("{\"type\":\"ping\"}");
            assertThat(socket.closed()).isEqualTo(4499);
        }
    }

    @Test
    void oneAddressHoldsNoMoreThanTheSettingsAllow() throws Exception {
        TestSocket[] held = new TestSocket[3];
        for (int i = 0; i < held.length; i++) {
            held[i] = TestSocket.ready(address);
        }
        assertThatThrownBy(() -> TestSocket.open(address, TestSocket.PROTOCOL)).hasMessageContaining("Handshake");
        try (Socket stream = stream("nobody")) {
            assertThat(read(stream, 100)).contains("503");
        }
        held[0].close();
        TimeUnit.MILLISECONDS.sleep(300);
        TestSocket.ready(address).close();
        for (TestSocket socket : held) {
            socket.close();
        }
        TimeUnit.MILLISECONDS.sleep(300);
    }

    @Test
    void aStreamShowsThatItIsThere() throws Exception {
        try (Socket stream = stream("nobody")) {
            TimeUnit.MILLISECONDS.sleep(1800);
            assertThat(read(stream, 2000).split("\n:\n", -1).length).isGreaterThan(2);
        }
    }

    @Test
    void whoDoesNotReadGetsTheNewestOrIsCutOff() throws Exception {
        String key = "slow-" + UUID.randomUUID();
        String alias = "x".repeat(40_000);
        load(key, alias, 0);
        try (Socket stream = stream(key)) {
            stream.setReceiveBufferSize(4096);
            for (int i = 1; i <= 150; i++) {
                load(key, alias, i);
            }
            TimeUnit.SECONDS.sleep(3);
            // The buffers of both sides hold some; what did not fit was never made.
            String got = read(stream, 100_000_000);
            assertThat(got.split("event: next", -1).length).isBetween(2, 150);
        }
    }

    @Test
    void whoDoesNotReadIsNotReadFrom() throws Exception {
        String key = "deaf-" + UUID.randomUUID();
        load(key, "x".repeat(100_000), 0);
        try (Socket deaf = new Socket(address.getHost(), address.getPort())) {
            var out = deaf.getOutputStream();
            out.write(UPGRADE.getBytes(StandardCharsets.US_ASCII));
            out.write(frame("{\"type\":\"connection_init\"}"));
            String query =
                    "{\"type\":\"subscribe\",\"id\":\"%%d\",\"payload\":{\"query\":\"{person(key:\\\"%s\\\"){aliases}}\"}}"
                            .formatted(key);
            // Longer than what the buffers of both sides hold of requests, were they all answered.
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 2000; i++) {
                            out.write(frame(query.formatted(i)));
                            TimeUnit.MILLISECONDS.sleep(5);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    // Masked with zeros.
    private static byte[] frame(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (bytes.length < 126) {
            frame.write(0x80 | bytes.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(bytes.length >> 8);
            frame.write(bytes.length);
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(bytes);
        return frame.toByteArray();
    }

    private static void load(String key, String alias, int number) {
        Lines.load("{\"kind\":\"person\",\"key\":\"%s\",\"name\":\"Number %d\",\"aliases\":[\"%s\"]}"
                .formatted(key, number, alias));
    }

    private Socket stream(String key) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(2000);
        socket.getOutputStream().write(STREAM.formatted(key).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    // What comes in five seconds, before two silent ones, or until so much has come, or the end.
    private static String read(Socket socket, int most) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[65_536];
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            while (text.length() < most && System.nanoTime() < until) {
                int count = socket.getInputStream().read(bytes);
                if (count < 0) {
                    break;
                }
                text.append(new String(bytes, 0, count, StandardCharsets.US_ASCII).replace("\r\n", "\n"));
            }
        } catch (IOException silentOrReset) {
            return text.toString();
        }
        return text.toString();
    }
}
