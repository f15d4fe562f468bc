package org.casegraph.web;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.casegraph.importer.Importer;
import org.casegraph.importer.LatestProgress;
import org.jboss.logging.Logger;

/** The answer to one import, lines of JSON: `progress` while it runs, at the end `report`, or `error`. */
final class StreamedImport {

    private static final Logger LOG = Logger.getLogger(StreamedImport.class);
    private static final String FILE = "body";
    private static final String FAILED = new JsonObject()
            .put(
                    "error",
                    new JsonObject()
                            .put("code", "INTERNAL_SERVER_ERROR")
                            .put("detail", "The server failed to import this, and nothing is written."))
            .encode();

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Context loop;
    private final LatestProgress progress = new LatestProgress();
    private final long begun = System.nanoTime();

    /** Of a request that is handled on this event loop. */
    StreamedImport(RoutingContext context, Context loop) {
        this.request = context.request();
        this.response = context.response();
        this.loop = loop;
    }

    /** Imports, in the calling thread; answers at once, then as often as this, and at the end. */
    void run(Importer importer, ImportRequest asked, InputStream body, long everyMilliseconds) {
        loop.runOnContext(here -> begin());
        long timer = loop.owner().setPeriodic(everyMilliseconds, tick -> loop.runOnContext(here -> tell()));
        try {
            ImportFile file = new ImportFile(FILE, () -> content(asked, body));
            String report =
                    importer.run(asked.options(), List.of(file), progress).asJsonLine();
            loop.runOnContext(here -> end("{\"report\":" + report + "}"));
        } catch (RuntimeException e) {
            LOG.error("import failed", e);
            loop.runOnContext(here -> end(FAILED));
        } finally {
            loop.owner().cancelTimer(timer);
        }
    }

    private static InputStream content(ImportRequest asked, InputStream body) throws IOException {
        // Closing the body would wait for what is left of it.
        InputStream left = new FilterInputStream(body) {
            @Override
            public void close() {}
        };
        return asked.compression().isPresent() ? asked.compression().get().unpack(left) : left;
    }

    private void begin() {
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-ndjson")
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .putHeader("X-Content-Type-Options", "nosniff");
        response.exceptionHandler(gone -> {});
        tell();
    }

    // A client that sends first and reads later misses lines, and waits for none.
    private void tell() {
        if (response.ended() || response.closed() || response.writeQueueFull()) {
            return;
        }
        LatestProgress.State state = progress.state();
        JsonObject line = new JsonObject()
                .put("phase", state.phase().name())
                .put("linesRead", state.linesRead())
                .put("linesWritten", state.linesWritten())
                .put("seconds", (System.nanoTime() - begun) / 1_000_000 / 1e3);
        response.write(new JsonObject().put("progress", line).encode() + "\n");
    }

    private void end(String line) {
        if (response.ended() || response.closed()) {
            return;
        }
        response.end(line + "\n").onComplete(sent -> {
            if (!request.isEnded()) {
                leave();
            }
        });
    }

    // What is left of the body is not read.
    private void leave() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            request.connection().close();
        }
    }
}
