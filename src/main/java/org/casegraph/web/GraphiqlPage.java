package org.casegraph.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * GraphiQL at /graphiql, opening with worked queries, while quarkus.smallrye-graphql.ui.enabled is true. The page is
 * ours; what it loads is what Quarkus serves of GraphiQL under /q/graphql-ui, and nothing comes from elsewhere.
 */
@ApplicationScoped
public class GraphiqlPage {

    private static final String PAGE = "/graphiql/index.html";

    void register(
            @Observes Router router, @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean enabled) {
        if (enabled) {
            String page = read();
            router.get("/graphiql")
                    .handler(context -> context.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                            .end(page));
        }
    }

    private static String read() {
        try (InputStream page = GraphiqlPage.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException(PAGE + " is not in the build.");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
