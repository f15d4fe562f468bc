package org.casegraph.graphql.limit;

import java.time.Duration;

/**
 * What a client may still send.
 *
 * @param granted whether the request that was counted may be answered
 * @param reset how long until all requests of a window are left again
 * @param delay how long until one is left, where none is
 */
public record Rate(boolean granted, long requests, Duration window, long left, Duration reset, Duration delay) {

    /** `RateLimit-Policy` of the IETF draft draft-ietf-httpapi-ratelimit-headers. */
    public String policy() {
        return "\"client\";q=" + requests + ";w=" + seconds(window);
    }

    /** `RateLimit` of the same draft. */
    public String state() {
        return "\"client\";r=" + left + ";t=" + seconds(reset);
    }

    /** `Retry-After`, in seconds. */
    public String retryAfter() {
        return String.valueOf(Math.max(1, seconds(delay)));
    }

    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }
}
