package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A WebSocket of a client that reads whatever comes. */
final class TestSocket implements WebSocket.Listener, AutoCloseable {

    static final String PROTOCOL = "graphql-transport-ws";

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable WebSocket socket;

    static TestSocket open(URI address, String protocol) {
        TestSocket test = new TestSocket();
        test.socket = test.client
                .newWebSocketBuilder()
                .subprotocols(protocol)
                .buildAsync(URI.create(address.toString().replace("http", "ws")), test)
                .join();
        return test;
    }

    /** One whose connection the server has acknowledged. */
    static TestSocket ready(URI address) throws InterruptedException {
        TestSocket test = open(address, PROTOCOL);
        test.send("{\"type\":\"connection_init\"}");
        assertThat(test.next()).isEqualTo("{\"type\":\"connection_ack\"}");
        return test;
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String id, String key, @Nullable String after) {
        send("""
                {"type":"subscribe","id":"%s","payload":{
                  "query":"subscription($key: String!, $after: String) { personChanged(key: $key, after: $after) { name } }",
                  "variables":{"key":"%s","after":%s}}}
                """.formatted(id, key, after == null ? "null" : '"' + after + '"'));
    }

    String next() throws InterruptedException {
        String message = messages.poll(20, TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        return message;
    }

    void expectNothing() throws InterruptedException {
        assertThat(messages.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    int closed() throws Exception {
        return closed.get(20, TimeUnit.SECONDS);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            messages.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
