package org.casegraph.graphql.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The way of WebSockets, of which graphql-transport-ws is the one protocol that is spoken. */
@ApplicationScoped
class SocketRoute {

    private static final String PROTOCOL = "graphql-transport-ws";
    // Before the routes of plain requests, and SmallRye's own sockets.
    private static final int FIRST = -200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final LiveOperations operations;
    private final Connections connections;
    private final LiveSettings settings;

    SocketRoute(LiveOperations operations, Connections connections, LiveSettings settings) {
        this.operations = operations;
        this.connections = connections;
        this.settings = settings;
    }

    void register(@Observes Router router) {
        router.get("/graphql").order(FIRST).handler(this::upgrade);
    }

    private void upgrade(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)) {
            context.next();
            return;
        }
        String address = Connections.address(request);
        if (!connections.mayAsk(address)) {
            context.response()
                    .setStatusCode(TOO_MANY_REQUESTS)
                    .end("More requests came from this client than are answered.");
            return;
        }
        if (!connections.take(address)) {
            context.response().setStatusCode(UNAVAILABLE).end("More connections are open than are held.");
            return;
        }
        request.toWebSocket()
                .onSuccess(socket -> serve(socket, context.vertx(), address))
                .onFailure(failure -> connections.giveBack(address));
    }

    private void serve(ServerWebSocket socket, Vertx vertx, String address) {
        if (PROTOCOL.equals(socket.subProtocol())) {
            new Socket(socket, operations, settings, vertx, () -> connections.mayAsk(address))
                    .serve(() -> connections.giveBack(address));
        } else {
            socket.closeHandler(closed -> connections.giveBack(address));
            socket.close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE.code(), CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE.reason());
        }
    }
}
