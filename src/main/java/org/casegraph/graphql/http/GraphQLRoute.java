package org.casegraph.graphql.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.Answers;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.limit.Rate;
import org.casegraph.graphql.limit.Rates;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.RefusedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way of a request by the GraphQL over HTTP specification, in the place of SmallRye's own. */
@ApplicationScoped
class GraphQLRoute {

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";
    // Before SmallRye's route on the same path.
    private static final int FIRST = -100;
    // Whose size is bounded by quarkus.http.limits.
    private static final int HEADERS = 100;
    private static final byte[] NO_BYTES = {};
    private static final int TOO_LARGE = 413;

    private final Answers answers;
    private final Rates rates;
    private final TransportConfig config;

    GraphQLRoute(Answers answers, Rates rates, TransportConfig config) {
        this.answers = answers;
        this.rates = rates;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(FIRST - 1).handler(this::count).failureHandler(GraphQLRoute::fail);
        router.route(PATH).order(FIRST).handler(this::admit).failureHandler(GraphQLRoute::fail);
        router.post(PATH).order(FIRST + 1).handler(new BodyDeadline(config.bodyTimeout()));
        router.post(PATH)
                .order(FIRST + 2)
                .handler(
                        BodyHandler.create(false).setBodyLimit(config.bodySize().asLongValue()))
                .failureHandler(GraphQLRoute::fail);
        router.route(PATH).order(FIRST + 3).handler(this::answer).failureHandler(GraphQLRoute::fail);
    }

    private void count(RoutingContext context) {
        SocketAddress client = context.request().remoteAddress();
        // What a proxy tells of has no more than a name.
        Optional<Rate> rate =
                rates.count(Optional.ofNullable(client.hostAddress()).orElseGet(client::host));
        rate.ifPresent(left ->
                context.response().putHeader("RateLimit-Policy", left.policy()).putHeader("RateLimit", left.state()));
        if (rate.isEmpty() || rate.get().granted()) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, rate.get().retryAfter());
            Reply.to(context).refusal(ErrorCode.RATE_LIMITED, "More requests came from this client than are answered.");
        }
    }

    // What its head alone shows to be no request of ours costs no more than that.
    private void admit(RoutingContext context) {
        Optional<AnswerType> type = AnswerType.accepted(header(context, HttpHeaders.ACCEPT));
        HttpMethod method = context.request().method();
        if (type.isEmpty()) {
            Reply.to(context)
                    .refusal(
                            ErrorCode.NOT_ACCEPTABLE,
                            "Answers are application/json or application/graphql-response+json.");
            return;
        }
        Reply reply = Reply.to(context, type.get());
        if (method != HttpMethod.POST && !(method == HttpMethod.GET && config.get())) {
            context.response().putHeader(HttpHeaders.ALLOW, config.get() ? "GET, POST" : "POST");
            reply.refusal(ErrorCode.METHOD_NOT_ALLOWED, "Requests do not come by this method.");
        } else if (method == HttpMethod.POST
                && !BodyType.isRead(
                        header(context, HttpHeaders.CONTENT_TYPE), header(context, HttpHeaders.CONTENT_ENCODING))) {
            reply.refusal(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "A body is application/json in UTF-8.");
        } else if (context.request().headers().size() > HEADERS) {
            reply.refusal(ErrorCode.TOO_MANY_HEADERS, "The request has more than " + HEADERS + " headers.");
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        Context here = Vertx.currentContext();
        try {
            answers.answer(read(context)).whenComplete((answer, failure) -> {
                if (Vertx.currentContext() == here) {
                    send(context, answer, failure);
                } else {
                    here.runOnContext(v -> send(context, answer, failure));
                }
            });
        } catch (RefusedException refused) {
            Reply.to(context).refusal(refused);
        }
    }

    private static GraphQLRequest read(RoutingContext context) {
        return context.request().method() == HttpMethod.GET
                ? RequestReader.ofQueryString(
                        Optional.ofNullable(context.request().query()).orElse(""))
                : RequestReader.ofBody(Optional.ofNullable(context.body().buffer())
                        .map(Buffer::getBytes)
                        .orElse(NO_BYTES));
    }

    private static void send(RoutingContext context, @Nullable Answer answer, @Nullable Throwable failure) {
        Reply reply = Reply.to(context);
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (cause) {
            case null -> reply.answer(answer);
            case RefusedException refused -> reply.refusal(refused);
            default -> {
                LOG.error("request failed", cause);
                reply.failure();
            }
        }
    }

    private static void fail(RoutingContext context) {
        Reply reply = Reply.to(context);
        if (context.failure() instanceof HttpClosedException) {
            return;
        }
        if (context.statusCode() == TOO_LARGE) {
            reply.refusal(ErrorCode.BODY_TOO_LARGE, "The body is larger than is read.");
        } else if (context.statusCode() == Statuses.BAD_REQUEST) {
            reply.refusal(ErrorCode.BAD_REQUEST, "The request is not HTTP as it is read here.");
        } else {
            send(context, null, Optional.ofNullable(context.failure()).orElseGet(IllegalStateException::new));
        }
    }

    private static String header(RoutingContext context, CharSequence name) {
        return String.join(",", context.request().headers().getAll(name));
    }
}
