package org.casegraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.live.Connections;
import org.casegraph.graphql.live.LiveOperations;
import org.casegraph.graphql.live.LiveSettings;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.RefusedException;

/**
 * Operations whose answers come as server-sent events, by the distinct connections mode of the GraphQL over SSE
 * protocol: requests by GET or POST that accept {@code text/event-stream}.
 */
@ApplicationScoped
class EventStreamRoute {

    private static final List<String> JSON = List.of("application/json", "application/graphql-response+json");
    private static final String PATH = "/graphql";
    // Before the route of requests that are answered once.
    private static final int FIRST = -190;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private final LiveOperations operations;
    private final Connections connections;
    private final LiveSettings settings;
    private final TransportConfig transport;

    EventStreamRoute(
            LiveOperations operations, Connections connections, LiveSettings settings, TransportConfig transport) {
        this.operations = operations;
        this.connections = connections;
        this.settings = settings;
        this.transport = transport;
    }

    void register(@Observes Router router) {
        BodyDeadline deadline = new BodyDeadline(transport.bodyTimeout());
        BodyHandler body =
                BodyHandler.create(false).setBodyLimit(transport.bodySize().asLongValue());
        RequestHead head = new RequestHead(transport);
        router.route(PATH).order(FIRST).handler(context -> {
            if (!isWanted(context)) {
                context.next();
            } else if (!head.isRefused(context, Reply.to(context))) {
                if (context.request().method() == HttpMethod.POST) {
                    deadline.handle(context);
                } else {
                    context.next();
                }
            }
        });
        router.post(PATH)
                .order(FIRST + 1)
                .handler(context -> {
                    if (isWanted(context)) {
                        body.handle(context);
                    } else {
                        context.next();
                    }
                })
                .failureHandler(EventStreamRoute::fail);
        router.route(PATH).order(FIRST + 2).handler(context -> {
            if (isWanted(context)) {
                answer(context);
            } else {
                context.next();
            }
        });
    }

    // Clients that take a stream where nothing else is to be had name it too: it is for who prefers it.
    private static boolean isWanted(RoutingContext context) {
        HttpMethod method = context.request().method();
        List<MediaRange> accepted = MediaRange.list(RequestHead.field(context.request(), HttpHeaders.ACCEPT));
        double events = weight(accepted, List.of("text/event-stream"));
        return (method == HttpMethod.GET || method == HttpMethod.POST) && events > 0 && events > weight(accepted, JSON);
    }

    private static double weight(List<MediaRange> accepted, List<String> types) {
        return accepted.stream()
                .filter(range -> types.contains(range.type()))
                .mapToDouble(MediaRange::weight)
                .max()
                .orElse(0);
    }

    private void answer(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        try {
            GraphQLRequest request = read(context);
            String address = Connections.address(context.request());
            if (connections.take(address)) {
                new EventStream(context, settings.heartbeat())
                        .serve(operations, request, () -> connections.giveBack(address));
            } else {
                context.response().setStatusCode(UNAVAILABLE).end("More connections are open than are held.");
            }
        } catch (RefusedException refused) {
            Reply.to(context).refusal(refused);
        }
    }

    // Unlike other requests by GET, this may be a subscription, which changes nothing either.
    private static GraphQLRequest read(RoutingContext context) {
        if (context.request().method() == HttpMethod.POST) {
            return RequestReader.ofBody(context.body());
        }
        GraphQLRequest request = RequestReader.ofQueryString(
                Optional.ofNullable(context.request().query()).orElse(""));
        return new GraphQLRequest(
                request.query(),
                request.documentId(),
                request.operationName(),
                request.variables(),
                request.extensions(),
                false);
    }

    private static void fail(RoutingContext context) {
        if (context.statusCode() == TOO_LARGE) {
            Reply.to(context).refusal(ErrorCode.BODY_TOO_LARGE, "The body is larger than is read.");
        } else {
            Reply.to(context).failure();
        }
    }
}
