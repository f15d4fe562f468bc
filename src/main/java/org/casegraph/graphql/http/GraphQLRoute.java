package org.casegraph.graphql.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
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
import org.casegraph.access.OwnMachine;
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
    // Before the route of those that are answered by events, which count alike.
    private static final int COUNTED = -195;
    private static final int TOO_LARGE = 413;
    private static final int CLIENT_ERRORS = 4;

    private final Answers answers;
    private final Rates rates;
    private final TransportConfig config;

    GraphQLRoute(Answers answers, Rates rates, TransportConfig config) {
        this.answers = answers;
        this.rates = rates;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(COUNTED).handler(this::count).failureHandler(GraphQLRoute::fail);
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

    private void admit(RoutingContext context) {
        Optional<AnswerType> type = AnswerType.accepted(RequestHead.field(context.request(), HttpHeaders.ACCEPT));
        if (type.isEmpty()) {
            Reply.to(context)
                    .refusal(
                            ErrorCode.NOT_ACCEPTABLE,
                            "Answers are application/json or application/graphql-response+json.");
            return;
        }
        if (!new RequestHead(config).isRefused(context, Reply.to(context, type.get()))) {
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
        if (context.request().method() == HttpMethod.GET) {
            return RequestReader.ofQueryString(
                    Optional.ofNullable(context.request().query()).orElse(""));
        }
        GraphQLRequest request = RequestReader.ofBody(context.body());
        return OwnMachine.refusal(context.request()).isEmpty() ? request.withChanging() : request;
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
        } else if (context.statusCode() / 100 == CLIENT_ERRORS) {
            reply.refusal(ErrorCode.BAD_REQUEST, "The request is not HTTP as it is read here.");
        } else {
            send(context, null, Optional.ofNullable(context.failure()).orElseGet(IllegalStateException::new));
        }
    }
}
