package org.casegraph.graphql.live;

import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Wraps what an operation is answered with into the messages of a WebSocket. */
record SocketReceiver(Socket socket, String id) implements Receiver {

    @Override
    public boolean isFull() {
        return socket.isFull();
    }

    @Override
    public void next(Buffer answer, String version) {
        String head = message("next").encode();
        Buffer message = Buffer.buffer(head.length() + answer.length() + 12)
                .appendString(head.substring(0, head.length() - 1))
                .appendString(",\"payload\":")
                .appendBuffer(answer)
                .appendString("}");
        socket.send(id, message, false);
    }

    @Override
    public void complete() {
        socket.send(id, message("complete").toBuffer(), true);
    }

    @Override
    public void refused(List<GraphQLError> errors) {
        socket.send(id, refusal(id, errors).toBuffer(), true);
    }

    /** The message that an operation is not executed. */
    static JsonObject refusal(String id, List<GraphQLError> errors) {
        JsonArray payload =
                new JsonArray(errors.stream().map(GraphQLError::toSpecification).toList());
        return new JsonObject().put("id", id).put("type", "error").put("payload", payload);
    }

    private JsonObject message(String type) {
        return new JsonObject().put("id", id).put("type", type);
    }
}
