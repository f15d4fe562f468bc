package org.casegraph.graphql.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The media types that answers have, in the order in which they are preferred where a client has no wish. */
enum AnswerType {
    JSON("application/json"),
    GRAPHQL("application/graphql-response+json");

    private final String name;

    AnswerType(String name) {
        this.name = name;
    }

    /** As it goes into `Content-Type`. */
    String contentType() {
        return name + "; charset=utf-8";
    }

    /**
     * What a client wants that sends this `Accept` (RFC 9110, 12.5.1): the one of the greater weight, of equal ones the
     * one that is named rather than matched by a wildcard, of both named the first; none where it takes neither.
     */
    static Optional<AnswerType> accepted(String accept) {
        if (accept.isBlank()) {
            return Optional.of(JSON);
        }
        List<MediaRange> ranges = MediaRange.list(accept);
        return Stream.of(values())
                .flatMap(type -> MediaRange.best(type.name, ranges).map(range -> new Choice(type, range)).stream())
                .filter(choice -> choice.range.weight() > 0)
                .min(Comparator.comparing(Choice::range, MediaRange.PREFERRED))
                .map(Choice::type);
    }

    private record Choice(AnswerType type, MediaRange range) {}
}
