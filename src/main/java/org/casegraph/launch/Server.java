package org.casegraph.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.net.URI;

/** Serves until somebody stops it; in dev mode it first says where. */
final class Server implements QuarkusApplication {

    private final HttpServer http;

    Server(HttpServer http) {
        this.http = http;
    }

    @Override
    public int run(String... args) {
        // A reload keeps the open port and is told none: what was said at the first start still holds.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT && http.getPort() > 0) {
            System.out.println(addresses(http.getLocalBaseUri()));
        }
        Quarkus.waitForExit();
        return ExitStatus.DONE;
    }

    private static String addresses(URI base) {
        return """

                GraphiQL  %s
                API       %s
                Health    %s
                """.formatted(base.resolve("/graphiql"), base.resolve("/graphql"), base.resolve("/q/health"));
    }
}
