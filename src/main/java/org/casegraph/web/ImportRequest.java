package org.casegraph.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.importer.Compression;
import org.casegraph.importer.ImportOptions;
import org.casegraph.record.RecordKind;

/**
 * What the head of a request asks to be imported.
 *
 * @param compression how the body is compressed, where the head says so; one that is compressed without a word is
 *     known by how it begins
 */
record ImportRequest(ImportOptions options, Optional<Compression> compression) {

    private static final Pattern NDJSON =
            Pattern.compile("(?i)application/x-ndjson\\s*(?:;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");
    private static final Set<String> PARAMETERS = Set.of("dryRun", "continueOnError", "only");

    /** A request that is answered with this before its body is read. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        final transient Problem problem;

        Refused(int status, String code, String detail) {
            super(detail, null, false, false);
            this.problem = new Problem(status, code, detail);
        }
    }

    static ImportRequest of(RoutingContext context) throws Refused {
        MultiMap headers = context.request().headers();
        if (!NDJSON.matcher(field(headers, HttpHeaders.CONTENT_TYPE)).matches()) {
            context.response().putHeader(HttpHeaders.ACCEPT, "application/x-ndjson");
            throw new Refused(415, "UNSUPPORTED_MEDIA_TYPE", "Expected a body of the type application/x-ndjson.");
        }
        Optional<Compression> compression = compression(context, field(headers, HttpHeaders.CONTENT_ENCODING));
        return new ImportRequest(options(context.queryParams()), compression);
    }

    private static String field(MultiMap headers, CharSequence name) {
        return String.join(",", headers.getAll(name)).strip();
    }

    private static Optional<Compression> compression(RoutingContext context, String encoding) throws Refused {
        switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity":
                return Optional.empty();
            case "gzip", "x-gzip":
                return Optional.of(Compression.GZIP);
            case "zstd":
                return Optional.of(Compression.ZSTD);
            default:
                context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, zstd");
                throw new Refused(415, "UNSUPPORTED_MEDIA_TYPE", "Expected `Content-Encoding` gzip, zstd or none.");
        }
    }

    private static ImportOptions options(MultiMap parameters) throws Refused {
        for (String name : parameters.names()) {
            // One that is misspelled would import what it was to check only.
            if (!PARAMETERS.contains(name)) {
                throw invalid(
                        "There is no such parameter: expected `dryRun`, `continueOnError` and `only`, each once.");
            }
        }
        ImportOptions options = ImportOptions.defaults()
                .withDryRun(flag(parameters, "dryRun"))
                .withContinueOnError(flag(parameters, "continueOnError"));
        Optional<String> only = value(parameters, "only");
        return only.isPresent() ? options.withOnly(kinds(only.get())) : options;
    }

    private static boolean flag(MultiMap parameters, String name) throws Refused {
        return switch (value(parameters, name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("`" + name + "`: expected true or false.");
        };
    }

    private static Optional<String> value(MultiMap parameters, String name) throws Refused {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw invalid("`" + name + "`: expected it once.");
        }
        return values.stream().findFirst();
    }

    private static Set<RecordKind> kinds(String names) throws Refused {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (String name : names.split(",", -1)) {
            kinds.add(RecordKind.named(name.toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> invalid("`only`: expected kinds of records, joined by commas.")));
        }
        return kinds;
    }

    private static Refused invalid(String detail) {
        return new Refused(400, "INVALID_ARGUMENT", detail);
    }
}
