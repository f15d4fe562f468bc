package org.casegraph.graphql.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.jspecify.annotations.Nullable;

/** One WebSocket, by the graphql-transport-ws protocol; all of it runs on the socket's own event loop. */
final class Socket {

    private final ServerWebSocket socket;
    private final LiveOperations operations;
    private final LiveSettings settings;
    private final Vertx vertx;
    private final BooleanSupplier mayAsk;
    private final Context loop;
    private final Map<String, Running> running = new HashMap<>();
    private boolean initialised;
    private boolean heard = true;

    Socket(
            ServerWebSocket socket,
            LiveOperations operations,
            LiveSettings settings,
            Vertx vertx,
            BooleanSupplier mayAsk) {
        this.socket = socket;
        this.operations = operations;
        this.settings = settings;
        this.vertx = vertx;
        this.mayAsk = mayAsk;
        this.loop = vertx.getOrCreateContext();
    }

    /** Serves it until it is closed, and then runs this. */
    void serve(Runnable closing) {
        long init = vertx.setTimer(settings.initTimeout().toMillis(), timer -> {
            if (!initialised) {
                close(CloseCode.INITIALISATION_TIMEOUT);
            }
        });
        long heartbeat = vertx.setPeriodic(settings.heartbeat().toMillis(), timer -> beat());
        socket.textMessageHandler(this::read);
        socket.binaryMessageHandler(bytes -> close(CloseCode.INVALID_MESSAGE));
        socket.drainHandler(drained -> {
            socket.resume();
            List.copyOf(running.values()).forEach(Running::drained);
        });
        socket.exceptionHandler(failure -> socket.close());
        socket.closeHandler(closed -> {
            vertx.cancelTimer(init);
            vertx.cancelTimer(heartbeat);
            running.values().forEach(Running::cancel);
            running.clear();
            closing.run();
        });
    }

    private void beat() {
        if (!heard) {
            close(CloseCode.TERMINATED);
        } else if (initialised) {
            heard = false;
            send(new JsonObject().put("type", "ping"));
        }
    }

    private void read(String text) {
        heard = true;
        if (text.length() > settings.messageSize().asLongValue()) {
            close(CloseCode.MESSAGE_TOO_LARGE);
            return;
        }
        try {
            read(new JsonObject(text));
        } catch (DecodeException | ClassCastException invalid) {
            close(CloseCode.INVALID_MESSAGE);
        }
    }

    private void read(JsonObject message) {
        switch (text(message, "type")) {
            case "connection_init" -> initialise();
            case "ping" -> send(new JsonObject().put("type", "pong"));
            case "pong" -> heard = true;
            case "subscribe" -> subscribe(text(message, "id"), message.getJsonObject("payload"));
            case "complete" ->
                Optional.ofNullable(running.remove(message.getString("id"))).ifPresent(Running::cancel);
            default -> close(CloseCode.INVALID_MESSAGE);
        }
    }

    private void initialise() {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITIALISATIONS);
            return;
        }
        initialised = true;
        send(new JsonObject().put("type", "connection_ack"));
    }

    private void subscribe(String id, @Nullable JsonObject payload) {
        if (!initialised) {
            close(CloseCode.UNAUTHORIZED);
        } else if (id.isEmpty() || payload == null) {
            close(CloseCode.INVALID_MESSAGE);
        } else if (running.containsKey(id)) {
            close(CloseCode.SUBSCRIBER_EXISTS);
        } else if (running.size() >= settings.operationsPerConnection()) {
            refuse(id, ErrorCode.BAD_REQUEST, "No more operations run on one connection.");
        } else if (!mayAsk.getAsBoolean()) {
            refuse(id, ErrorCode.RATE_LIMITED, "More requests came from this client than are answered.");
        } else {
            running.put(id, operations.begin(request(payload), Optional.empty(), new SocketReceiver(this, id)));
        }
    }

    private void refuse(String id, ErrorCode code, String message) {
        send(SocketReceiver.refusal(id, List.of(ErrorShape.of(code, message))));
    }

    private static GraphQLRequest request(JsonObject payload) {
        return new GraphQLRequest(
                payload.getString("query"),
                payload.getString("documentId"),
                payload.getString("operationName"),
                members(payload, "variables"),
                members(payload, "extensions"),
                false);
    }

    // What is null is not given.
    private static String text(JsonObject message, String name) {
        return Objects.requireNonNullElse(message.getString(name), "");
    }

    private static Map<String, Object> members(JsonObject payload, String name) {
        JsonObject object = payload.getJsonObject(name);
        return object == null ? Map.of() : object.getMap();
    }

    boolean isFull() {
        return socket.writeQueueFull();
    }

    /** Sends a message about a running operation, from whatever thread; the last one ends it. */
    void send(String id, Buffer message, boolean isLast) {
        loop.runOnContext(here -> {
            Running operation = isLast ? running.remove(id) : running.get(id);
            if (operation != null && !socket.isClosed()) {
                write(message.toString());
            }
        });
    }

    private void send(JsonObject message) {
        write(message.encode());
    }

    // Who does not read what comes asks for no more meanwhile.
    private void write(String message) {
        socket.writeTextMessage(message);
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause();
        }
    }

    private void close(CloseCode why) {
        if (!socket.isClosed()) {
            socket.close(why.code(), why.reason());
        }
    }
}
