package org.casegraph.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.casegraph.access.OwnMachine;

/** Lets through what programs on this machine send, and refuses all else with 403 before its body is read. */
public final class LoopbackOnly implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        OwnMachine.refusal(context.request()).ifPresentOrElse(reason -> refuse(context, reason), context::next);
    }

    private static void refuse(RoutingContext context, String reason) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            // Its body stays unread.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        new Problem(403, "FORBIDDEN", reason).send(context.response());
    }
}
