package org.casegraph.graphql.http;

import graphql.GraphQLError;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.casegraph.graphql.answer.Answers;
import org.casegraph.graphql.live.LiveOperations;
import org.casegraph.graphql.live.Receiver;
import org.casegraph.graphql.live.Running;
import org.casegraph.graphql.operation.GraphQLRequest;

/** The answers to one operation as server-sent events: {@code next} for each, and {@code complete} at the end. */
final class EventStream implements Receiver {

    private static final String LAST_EVENT = "Last-Event-ID";
    // A line that clients ignore, and that shows whether they are still there.
    private static final String COMMENT = ":\n\n";

    private final RoutingContext context;
    private final Duration heartbeat;
    private final Context loop;
    // Whether nothing was read since the last beat.
    private boolean stuck;

    EventStream(RoutingContext context, Duration heartbeat) {
        this.context = context;
        this.heartbeat = heartbeat;
        this.loop = context.vertx().getOrCreateContext();
    }

    /** Answers until the operation or the connection ends, and then runs this. */
    void serve(LiveOperations operations, GraphQLRequest request, Runnable closing) {
        HttpServerResponse response = context.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .putHeader("X-Content-Type-Options", "nosniff");
        response.write(COMMENT);
        Vertx vertx = context.vertx();
        long beat = vertx.setPeriodic(heartbeat.toMillis(), timer -> beat());
        Optional<String> last = Optional.ofNullable(context.request().getHeader(LAST_EVENT));
        Running running = operations.begin(request, last, this);
        response.drainHandler(drained -> running.drained());
        response.exceptionHandler(failure -> {});
        context.addEndHandler(ended -> {
            vertx.cancelTimer(beat);
            running.cancel();
            closing.run();
        });
    }

    private void beat() {
        if (!context.response().writeQueueFull()) {
            stuck = false;
            context.response().write(COMMENT);
        } else if (stuck) {
            context.response().reset();
        } else {
            stuck = true;
        }
    }

    @Override
    public boolean isFull() {
        return context.response().writeQueueFull();
    }

    @Override
    public void next(Buffer answer, String version) {
        // Between the values of an answer a line may end, within one never.
        String data = answer.toString().replace('\n', ' ');
        write("event: next\nid: " + version + "\ndata: " + data + "\n\n", false);
    }

    @Override
    public void complete() {
        write("event: complete\ndata: \n\n", true);
    }

    @Override
    public void refused(List<GraphQLError> errors) {
        String data = Answers.refusal(errors).body().toString().replace('\n', ' ');
        write("event: next\ndata: " + data + "\n\nevent: complete\ndata: \n\n", true);
    }

    private void write(String event, boolean isLast) {
        loop.runOnContext(here -> {
            HttpServerResponse response = context.response();
            if (response.ended() || response.closed()) {
                return;
            }
            if (isLast) {
                response.end(event);
            } else {
                response.write(event);
            }
        });
    }
}
