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
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            System.out.println(addresses(http.getLocalBaseUri()));
        }
        Quarkus.waitForExit();
        return ExitStatus.DONE;
    }

    private static String addresses(URI base) {
        return """
                GraphiQL  %1$s
                API       %2$s
                Health    %3$s"""
                .formatted(base.resolve("/q/graphql-ui"), base.resolve("/graphql"), base.resolve("/q/health"));
    }
}
