package org.casegraph.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.casegraph.importer.schema.ImportSchema;

/** The JSON Schema of the import format, at /import/schema.json. */
@ApplicationScoped
public class ImportSchemaRoute {

    private static final String PATH = "/import/schema.json";
    private static final int BYTES = 16;

    private final Buffer schema;
    private final String tag;

    ImportSchemaRoute(ImportSchema schema) {
        this.schema = Buffer.buffer(schema.text());
        // Weak: compressed it has other bytes.
        this.tag = "W/\"" + digest(this.schema.getBytes()) + "\"";
    }

    void register(@Observes Router router) {
        router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
        router.route(PATH).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            new Problem(405, "METHOD_NOT_ALLOWED", "Expected GET or HEAD.").send(context.response());
        });
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (context.etag(tag).isFresh()) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/schema+json");
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(schema.length()))
                    .end();
        } else {
            response.end(schema);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
