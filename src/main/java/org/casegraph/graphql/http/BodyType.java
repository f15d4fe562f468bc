package org.casegraph.graphql.http;

import java.util.regex.Pattern;

/** The one media type that requests have: JSON in UTF-8. A form's or a text's would let any web page send them. */
final class BodyType {

    private static final Pattern JSON = Pattern.compile("(?i)application/json((?:\\s*;[^;]*)*)");
    private static final Pattern CHARSET = Pattern.compile("(?i)\\bcharset\\s*=\\s*\"?([^\\s;\"]*)");

    private BodyType() {}

    /** Whether a body with this `Content-Type` and `Content-Encoding` is read; either is empty where it is not given. */
    static boolean isRead(String contentType, String contentEncoding) {
        var json = JSON.matcher(contentType.strip());
        return json.matches()
                && CHARSET.matcher(json.group(1))
                        .results()
                        .allMatch(charset -> "utf-8".equalsIgnoreCase(charset.group(1)))
                && (contentEncoding.isBlank() || "identity".equalsIgnoreCase(contentEncoding.strip()));
    }
}
