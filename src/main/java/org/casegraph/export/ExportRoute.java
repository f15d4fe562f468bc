package org.casegraph.export;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import org.casegraph.export.Download.Compression;
import org.casegraph.graphql.limit.Rate;
import org.casegraph.graphql.limit.Rates;
import org.casegraph.graphql.live.Connections;
import org.jboss.logging.Logger;

/**
 * Exports at /export: whole, of one case, of one kind as CSV, and what changed since a version. An answer is of one state
 * of the database, which its ETag tells; refusals are application/problem+json (RFC 9457).
 */
@ApplicationScoped
class ExportRoute {

    private static final Logger LOG = Logger.getLogger(ExportRoute.class);
    private static final String PATH = "/export";
    private static final String GZIP = "gzip";
    private static final String VERSION = "Casegraph-Version";

    private final Exporter exporter;
    private final ExportSettings settings;
    private final Lengths lengths;
    private final Slots slots;
    private final Rates rates;

    ExportRoute(Exporter exporter, ExportSettings settings, Lengths lengths, Slots slots, Rates rates) {
        this.exporter = exporter;
        this.settings = settings;
        this.lengths = lengths;
        this.slots = slots;
        this.rates = rates;
    }

    void register(@Observes Router router) {
        router.route(PATH + "/*").handler(this::admit).blockingHandler(this::answer, false);
    }

    private void admit(RoutingContext context) {
        HttpMethod method = context.request().method();
        HttpServerResponse response = context.response();
        Optional<Rate> rate = rates.count(Connections.address(context.request()));
        rate.ifPresent(
                left -> response.putHeader("RateLimit-Policy", left.policy()).putHeader("RateLimit", left.state()));
        if (rate.isPresent() && !rate.get().granted()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, rate.get().retryAfter());
            refuse(
                    response,
                    new RefusedException(
                            429, "RATE_LIMITED", "More requests came from this client than are answered."));
        } else if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            refuse(response, new RefusedException(405, "METHOD_NOT_ALLOWED", "Expected GET or HEAD."));
        } else {
            context.next();
        }
    }

    static void refuse(HttpServerResponse response, RefusedException refused) {
        response.setStatusCode(refused.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                                .put("status", refused.status())
                                .put("code", refused.code())
                                .put("detail", refused.getMessage())
                                .encode()
                        + "\n");
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        try {
            String file = context.normalizedPath().substring(PATH.length()).replaceFirst("^/", "");
            Export export = ExportAddress.read(file, request.params());
            DatabaseState state = exporter.open();
            boolean handedOver = false;
            try {
                exporter.check(state, export);
                handedOver = answer(context, export, state);
            } finally {
                if (!handedOver) {
                    state.close();
                }
            }
        } catch (RefusedException refused) {
            refuse(context.response(), refused);
        } catch (SQLException e) {
            LOG.error("export failed", e);
            refuse(
                    context.response(),
                    new RefusedException(500, "INTERNAL_SERVER_ERROR", "The server failed to answer this."));
        }
    }

    /** Whether the state goes on to be read, by the thread that sends the export. */
    private boolean answer(RoutingContext context, Export export, DatabaseState state) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Preconditions conditions = new Preconditions(request.headers(), state.version() + "-" + exporter.release());
        if (conditions.failed()) {
            throw new RefusedException(412, "PRECONDITION_FAILED", "The export has another ETag now.");
        }
        boolean sent = request.method() == HttpMethod.GET && !conditions.known();
        String address = Connections.address(request);
        if (sent && !slots.take(address)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "10");
            throw new RefusedException(503, "TOO_MANY_EXPORTS", "As many exports as may be are being sent.");
        }
        Optional<ByteRange> range = sent ? conditions.range() : Optional.empty();
        Compression compression = range.isEmpty() && conditions.takesGzip() ? compression(request) : Compression.NONE;
        describe(response.headers(), export, state.version(), conditions.tag(), compression);
        Context loop = context.vertx().getOrCreateContext();
        Download download = new Download(exporter, settings, lengths, state, export, compression, response, loop);
        if (sent) {
            send(download, range, address);
        } else {
            download.tell(conditions.known());
        }
        return sent;
    }

    private static Compression compression(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 ? Compression.BELOW : Compression.HERE;
    }

    private void send(Download download, Optional<ByteRange> range, String address) {
        Thread.ofPlatform().daemon().name("export").start(() -> {
            try {
                download.serve(range);
            } finally {
                slots.giveBack(address);
            }
        });
    }

    private static void describe(
            MultiMap headers, Export export, Version version, String tag, Compression compression) {
        boolean compressed = compression != Compression.NONE;
        headers.set(HttpHeaders.CONTENT_TYPE, export.mediaType())
                .set(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + '"')
                // So that the server does not choose by itself.
                .set(HttpHeaders.CONTENT_ENCODING, compressed ? GZIP : HttpHeaders.IDENTITY)
                // A strong tag promises the same bytes, and those of a compressed body are others.
                .set(HttpHeaders.ETAG, (compressed ? "W/" : "") + '"' + tag + '"')
                .set(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .set(HttpHeaders.VARY, "Accept-Encoding, Authorization")
                .set(HttpHeaders.ACCEPT_RANGES, "bytes")
                .set("X-Content-Type-Options", "nosniff")
                .set(VERSION, version.toString());
    }
}
