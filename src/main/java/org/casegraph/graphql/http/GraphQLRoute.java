package org.casegraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.Answers;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.RefusedException;

/** The way of a request over HTTP, in the place of SmallRye's own. */
@ApplicationScoped
class GraphQLRoute {

    // Before SmallRye's route on the same path.
    private static final int FIRST = -100;

    private final Answers answers;

    GraphQLRoute(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(FIRST).method(HttpMethod.POST).handler(BodyHandler.create(false));
        router.route("/graphql").order(FIRST + 1).method(HttpMethod.POST).handler(this::post);
    }

    private void post(RoutingContext context) {
        JsonObject body = context.body().asJsonObject();
        Map<String, Object> variables =
                body.getJsonObject("variables", new JsonObject()).getMap();
        answers.answer(new GraphQLRequest(
                        body.getString("query"), body.getString("operationName"), variables, Map.of()))
                .whenComplete((answer, failure) -> context.vertx().runOnContext(v -> {
                    if (failure == null) {
                        send(context, answer);
                    } else {
                        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                        if (cause instanceof RefusedException refused) {
                            send(context, Answers.refusal(refused.errors()));
                        } else {
                            context.fail(cause);
                        }
                    }
                }));
    }

    private static void send(RoutingContext context, Answer answer) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(answer.body());
    }
}
