package org.casegraph.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.importer.TextUpload;
import org.casegraph.importer.TextUpload.Part;
import org.casegraph.importer.UploadReport;
import org.casegraph.source.text.TextLimits;
import org.jboss.logging.Logger;

/** Texts of sources by POST /texts, multipart/form-data (RFC 7578), whose files go to the disk as they come. */
@ApplicationScoped
public class TextsRoute {

    private static final Logger LOG = Logger.getLogger(TextsRoute.class);
    private static final String PATH = "/texts";
    private static final String MULTIPART = "multipart/form-data";
    private static final int OK = 200;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final int CLIENT_ERRORS = 4;

    private final TextUpload upload;
    private final TextLimits limits;

    TextsRoute(TextUpload upload, TextLimits limits) {
        this.upload = upload;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route(PATH).handler(new LoopbackOnly());
        router.post(PATH).handler(TextsRoute::admit);
        router.post(PATH)
                .handler(BodyHandler.create(folder().toString())
                        .setBodyLimit(limits.uploadSize().asLongValue())
                        .setMergeFormAttributes(false)
                        .setDeleteUploadedFilesOnEnd(true));
        router.post(PATH).blockingHandler(this::take, false);
        router.route(PATH).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            new Problem(405, "METHOD_NOT_ALLOWED", "Expected POST.").send(context.response());
        });
        router.route(PATH).failureHandler(TextsRoute::fail);
    }

    // Its own, so that nobody else on the machine sees what lies in it; named after it, so that it can be told whose it
    // is.
    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(
                    "casegraph-uploads-" + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void admit(RoutingContext context) {
        String type = Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        if (type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())) {
            context.next();
        } else {
            new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "Expected a body of " + MULTIPART + ".")
                    .send(context.response());
        }
    }

    private void take(RoutingContext context) {
        List<Part> parts = context.fileUploads().stream().map(TextsRoute::part).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        context.request().formAttributes().forEach(field -> fields.put(field.getKey(), field.getValue()));
        if (parts.isEmpty()) {
            new Problem(400, "NO_TEXT", "Expected at least one part with a file.").send(context.response());
            return;
        }
        UploadReport report = upload.take(parts, fields);
        if (report.busy()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        context.response()
                .setStatusCode(status(report))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(report.asJson());
    }

    private static int status(UploadReport report) {
        if (report.clean()) {
            return OK;
        }
        return report.busy() ? UNAVAILABLE : UNPROCESSABLE;
    }

    private static Part part(FileUpload upload) {
        return new Part(upload.name(), upload.fileName(), Path.of(upload.uploadedFileName()));
    }

    private static void fail(RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        if (context.statusCode() == TOO_LARGE) {
            new Problem(TOO_LARGE, "BODY_TOO_LARGE", "The body is larger than is read.").send(context.response());
        } else if (context.statusCode() / 100 == CLIENT_ERRORS) {
            new Problem(400, "BAD_REQUEST", "The body is no multipart/form-data that is read.")
                    .send(context.response());
        } else {
            LOG.error("upload failed", context.failure());
            new Problem(500, "INTERNAL_SERVER_ERROR", "The server failed to take this.").send(context.response());
        }
    }
}
