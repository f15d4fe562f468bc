package org.casegraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.casegraph.graphql.error.ErrorCode;

/** What precedes the body of a request. What it alone shows to be no request of ours costs no more than that. */
record RequestHead(TransportConfig config) {

    // Whose size is bounded by quarkus.http.limits.
    private static final int HEADERS = 100;

    /** Whether the request was answered, since its method, its type or the number of its headers is not taken. */
    boolean isRefused(RoutingContext context, Reply reply) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        if (method != HttpMethod.POST && !(method == HttpMethod.GET && config.get())) {
            context.response().putHeader(HttpHeaders.ALLOW, config.get() ? "GET, POST" : "POST");
            reply.refusal(ErrorCode.METHOD_NOT_ALLOWED, "Requests do not come by this method.");
        } else if (method == HttpMethod.POST
                && !BodyType.isRead(
                        field(request, HttpHeaders.CONTENT_TYPE), field(request, HttpHeaders.CONTENT_ENCODING))) {
            reply.refusal(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "A body is application/json in UTF-8.");
        } else if (request.headers().size() > HEADERS) {
            reply.refusal(ErrorCode.TOO_MANY_HEADERS, "The request has more than " + HEADERS + " headers.");
        } else {
            return false;
        }
        return true;
    }

    /** The header's fields as one, empty where there is none. */
    static String field(HttpServerRequest request, CharSequence name) {
        return String.join(",", request.headers().getAll(name));
    }
}
