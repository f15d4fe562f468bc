package org.casegraph.graphql.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.casegraph.graphql.error.ErrorCode;

/** Cuts off clients whose body takes longer than this: an idle timeout sees nothing wrong in a byte a second. */
record BodyDeadline(Duration time) implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        if (!context.request().isEnded()) {
            long timer = context.vertx().setTimer(time.toMillis(), id -> cutOff(context));
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static void cutOff(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        Reply.to(context).refusal(ErrorCode.REQUEST_TIMEOUT, "The body did not come in time.");
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }
}
