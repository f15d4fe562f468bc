package org.casegraph.export;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a request says of the representation that the client has or wants (RFC 9110, 13 and 14).
 *
 * @param tag of the current representation, strong, without quotation marks
 */
record Preconditions(MultiMap headers, String tag) {

    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?!\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))(?:[,;]|$)");

    /** Whether the client wants another representation, and nothing if that is not there: 412. */
    boolean failed() {
        List<String> wanted = headers.getAll(HttpHeaders.IF_MATCH);
        return !wanted.isEmpty() && tags(wanted).noneMatch(one -> one.equals("*") || one.equals(strong()));
    }

    /** Whether the client has the representation: 304. */
    boolean known() {
        return tags(headers.getAll(HttpHeaders.IF_NONE_MATCH))
                .map(one -> one.replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals(strong()));
    }

    /** The part that the client wants, if it wants one part of this representation. */
    Optional<ByteRange> range() {
        List<String> ifRange = headers.getAll("If-Range");
        return ifRange.isEmpty() || ifRange.equals(List.of(strong()))
                ? ByteRange.parse(headers.getAll("Range"))
                : Optional.empty();
    }

    boolean takesGzip() {
        return headers.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(accepted -> GZIP.matcher(accepted).find());
    }

    private String strong() {
        return '"' + tag + '"';
    }

    private static Stream<String> tags(List<String> fields) {
        return fields.stream().flatMap(field -> Stream.of(field.split(","))).map(String::strip);
    }
}
