package org.casegraph.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casegraph.event.CitedSources;
import org.casegraph.source.reference.ReferenceFormat;

/**
 * The references of a person, a case or a source as a file for reference managers, at /references/. The address names
 * the format, or the Accept header does. No more than {@link CitedSources#PART} sources a file; a Link header leads to
 * the next ones (RFC 8288), and refusals are application/problem+json.
 */
@ApplicationScoped
public class ReferencesRoute {

    private static final String PATH = "/references/*";
    private static final int MOST_PARTS = 1_000;
    private static final String MEDIA_TYPES = Arrays.stream(ReferenceFormat.values())
            .map(ReferenceFormat::mediaType)
            .collect(Collectors.joining(", "));

    private final CitedSources citedSources;

    ReferencesRoute(CitedSources citedSources) {
        this.citedSources = citedSources;
    }

    void register(@Observes Router router) {
        router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::answer, false);
        router.route(PATH).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            new Problem(405, "METHOD_NOT_ALLOWED", "Expected GET or HEAD.").send(context.response());
        });
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        Optional<ReferencesAddress> address =
                Optional.ofNullable(context.pathParam("*")).flatMap(ReferencesAddress::parse);
        Optional<Integer> part = part(context.queryParam("part"));
        if (address.isEmpty()) {
            new Problem(400, "INVALID_ARGUMENT", ReferencesAddress.EXPECTED).send(response);
        } else if (part.isEmpty()) {
            new Problem(400, "INVALID_ARGUMENT", "`part`: expected a number from 1 to " + MOST_PARTS + ".")
                    .send(response);
        } else {
            answer(context, address.get(), part.get());
        }
    }

    private void answer(RoutingContext context, ReferencesAddress address, int number) {
        if (address.format().isEmpty()) {
            context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        Optional<ReferenceFormat> format = address.format()
                .or(() -> AcceptedFormat.of(context.parsedHeaders().accept()));
        if (format.isEmpty()) {
            new Problem(406, "NOT_ACCEPTABLE", "Expected `Accept` to allow one of " + MEDIA_TYPES + ".")
                    .send(context.response());
            return;
        }
        citedSources
                .of(address.kind(), address.key(), number)
                .ifPresentOrElse(
                        part -> send(context, address, format.get(), number, part),
                        () -> new Problem(404, "NOT_FOUND", "There is no " + address.segment() + " with this key.")
                                .send(context.response()));
    }

    private static void send(
            RoutingContext context,
            ReferencesAddress address,
            ReferenceFormat format,
            int number,
            CitedSources.Part part) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType() + "; charset=utf-8")
                .putHeader(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + address.fileName(format) + "\"");
        if (part.hasMore() && number < MOST_PARTS) {
            response.putHeader("Link", "<?part=" + (number + 1) + ">; rel=\"next\"");
        }
        Buffer file = Buffer.buffer(format.write(part.sources()));
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(file.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(file);
        }
    }

    private static Optional<Integer> part(List<String> asked) {
        String number = asked.isEmpty() ? "1" : asked.getFirst();
        return number.matches("[1-9][0-9]{0,2}|1000") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
