package org.casegraph.web;

import io.quarkus.vertx.http.runtime.VertxInputStream;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.casegraph.importer.Importer;
import org.jboss.logging.Logger;

/**
 * Imports the lines of a body, at POST /import: for programs on the server's own machine. The answer is newline-delimited
 * JSON too, and streams: how far the import is while it runs, and at the end the report. One import at a time.
 */
@ApplicationScoped
public class ImportRoute {

    private static final Logger LOG = Logger.getLogger(ImportRoute.class);
    private static final String PATH = "/import";
    // Before the limit that Quarkus sets to bodies that are kept in memory.
    private static final int FIRST = -100;
    private static final String SECONDS_TO_WAIT = "10";

    private final Importer importer;
    private final ImportSettings settings;
    private final AtomicBoolean running = new AtomicBoolean();

    ImportRoute(Importer importer, ImportSettings settings) {
        this.importer = importer;
        this.settings = settings;
    }

    void register(@Observes Router router) {
        router.post(PATH).order(FIRST).handler(new LoopbackOnly());
        router.post(PATH).order(FIRST + 1).handler(this::begin);
        router.route(PATH).order(FIRST + 2).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            refuse(context, new Problem(405, "METHOD_NOT_ALLOWED", "Expected POST."));
        });
    }

    private void begin(RoutingContext context) {
        try {
            ImportRequest asked = ImportRequest.of(context);
            if (running.compareAndSet(false, true)) {
                // From here on the body waits until it is read.
                InputStream body = body(context);
                Context loop = Vertx.currentContext();
                Thread.ofPlatform().daemon().name("import").start(() -> run(context, loop, asked, body));
            } else {
                refuse(context, busy(context));
            }
        } catch (ImportRequest.Refused refused) {
            refuse(context, refused.problem);
        }
    }

    private InputStream body(RoutingContext context) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT);
        }
        return new VertxInputStream(context, settings.stallTimeout().toMillis());
    }

    private void run(RoutingContext context, Context loop, ImportRequest asked, InputStream body) {
        try {
            if (importer.isBusy()) {
                loop.runOnContext(here -> refuse(context, busy(context)));
            } else {
                new StreamedImport(context, loop)
                        .run(importer, asked, body, settings.progressInterval().toMillis());
            }
        } catch (RuntimeException e) {
            LOG.error("import not begun", e);
            loop.runOnContext(here ->
                    refuse(context, new Problem(500, "INTERNAL_SERVER_ERROR", "The server failed to answer this.")));
        } finally {
            running.set(false);
        }
    }

    private static Problem busy(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return new Problem(503, "BUSY", "Another import is under way: try again in a while.");
    }

    private static void refuse(RoutingContext context, Problem problem) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            // Its body stays unread.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        problem.send(context.response());
    }
}
