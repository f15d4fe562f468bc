package org.casegraph.graphql.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.Answers;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.RefusedException;

/** Sends what a request is answered with, once. */
record Reply(RoutingContext context, AnswerType type) {

    // Below it a compressed body is hardly smaller.
    private static final int WORTH_COMPRESSING = 1024;

    private static final Pattern BROTLI_REFUSED = Pattern.compile("(?i)\\bbr\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?(?![.0-9])");
    private static final String TYPE = AnswerType.class.getName();

    /** The reply in the type that was agreed on for this request, JSON before that. */
    static Reply to(RoutingContext context) {
        return new Reply(context, context.get(TYPE, AnswerType.JSON));
    }

    /** The same, once the type is agreed on. */
    static Reply to(RoutingContext context, AnswerType type) {
        context.put(TYPE, type);
        return to(context);
    }

    void answer(Answer answer) {
        if (!CacheHeaders.answered(context, type, answer)) {
            send(Statuses.ofAnswer(answer.executed(), type), answer.body());
        }
    }

    void refusal(RefusedException refused) {
        Buffer body = Answers.refusal(refused.errors()).body();
        send(
                Statuses.ofRefusal(refused.errors(), type),
                refused.cost().map(cost -> cost.in(body)).orElse(body));
    }

    void refusal(ErrorCode code, String message) {
        refusal(new RefusedException(List.of(ErrorShape.of(code, message))));
    }

    void failure() {
        refusal(ErrorCode.INTERNAL_SERVER_ERROR, "The server failed to answer this.");
    }

    private void send(int status, Buffer body) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.VARY, CacheHeaders.VARY)
                .putHeader("X-Content-Type-Options", "nosniff");
        if (status == Statuses.METHOD_NOT_ALLOWED && !response.headers().contains(HttpHeaders.ALLOW)) {
            // What may come by GET came, and asked for more than reading.
            response.putHeader(HttpHeaders.ALLOW, "POST");
        }
        if (refusesBrotli() || body.length() < WORTH_COMPRESSING && !isHttp2()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(body);
    }

    // Over which the header that leaves a body as it is would reach the client.
    private boolean isHttp2() {
        return context.request().version() == HttpVersion.HTTP_2;
    }

    // Netty 4.1 takes br for preferred even where its weight is 0.
    private boolean refusesBrotli() {
        return context.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(accepted -> BROTLI_REFUSED.matcher(accepted).find());
    }
}
