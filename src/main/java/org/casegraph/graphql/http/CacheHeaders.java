package org.casegraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.CacheSettings;

/**
 * What caches between here and the client are told (RFC 9110, 9111): an answer that came by GET may be kept by all of
 * them, and is asked for again with its tag; nothing else may be kept.
 */
@ApplicationScoped
class CacheHeaders {

    /** The request headers that make another answer of the same address. */
    static final String VARY = "Accept, Accept-Encoding, Authorization";

    private static final String NOTHING_KEPT = "no-store";
    private static final String KEPT = CacheHeaders.class.getName();
    // Before all that answer.
    private static final int FIRST = -198;
    private static final int NOT_MODIFIED = 304;

    private final String kept;

    CacheHeaders(CacheSettings settings) {
        long seconds = settings.maxAge().toSeconds();
        this.kept = "public, " + (seconds > 0 ? "max-age=" + seconds : "no-cache");
    }

    void register(@Observes Router router) {
        router.get("/graphql").order(FIRST).handler(context -> {
            context.put(KEPT, kept).next();
        });
        router.route("/graphql").order(FIRST + 1).handler(context -> {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, NOTHING_KEPT);
            context.next();
        });
    }

    /** Says by what tag the answer is known, and for how long; true where the client has it and was told no more. */
    static boolean answered(RoutingContext context, AnswerType type, Answer answer) {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.GET
                || answer.errors()
                || context.response().headWritten()) {
            return false;
        }
        String tag = '"' + answer.digest() + '-' + type.name().toLowerCase(Locale.ROOT) + '"';
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, context.<String>get(KEPT))
                .putHeader(HttpHeaders.ETAG, mayBeCompressed(request) ? "W/" + tag : tag);
        if (!isKnown(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), tag)) {
            return false;
        }
        context.response()
                .setStatusCode(NOT_MODIFIED)
                .putHeader(HttpHeaders.VARY, VARY)
                .end();
        return true;
    }

    // A strong tag promises the same bytes, and those of a compressed body are others.
    private static boolean mayBeCompressed(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.ACCEPT_ENCODING);
    }

    private static boolean isKnown(List<String> headers, String tag) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
}
