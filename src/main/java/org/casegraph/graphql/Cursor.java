package org.casegraph.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list: the values that the list's order has there. Clients see it as opaque text that begins with a
 * digest over the list it was given out for, so that one that was altered, or that is another list's, is refused; it
 * is no signature.
 */
public record Cursor(List<String> values) {

    // Where a value is free text it is the first of its order, so it may hold the separator: see parse().
    public static final char SEPARATOR = '\u001f';
    private static final int DIGEST = 6;

    /** Reads a cursor of the list, of so many values; nothing where it is another's, or none at all. */
    public static Optional<Cursor> parse(String text, String list, int values) {
        return body(text)
                .filter(body -> Arrays.equals(decoded(text), 0, DIGEST, digest(list, body), 0, DIGEST))
                .flatMap(body -> Cursor.of(body, values));
    }

    /** What a cursor says after its digest, which is not checked; nothing where it is none. */
    public static Optional<String> body(String text) {
        byte[] bytes = decoded(text);
        return bytes.length < DIGEST
                ? Optional.empty()
                : Optional.of(new String(bytes, DIGEST, bytes.length - DIGEST, StandardCharsets.UTF_8));
    }

    /** The cursor that says this, of so many values; nothing where it doesn't say so many. */
    public static Optional<Cursor> of(String body, int values) {
        List<String> parts =
                List.of(body.split(String.valueOf(SEPARATOR), values)).reversed();
        return parts.size() == values ? Optional.of(new Cursor(parts)) : Optional.empty();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** The text of the cursor in the list of this name. */
    public String in(String list) {
        String body = String.join(String.valueOf(SEPARATOR), values.reversed());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(digest(list, body), DIGEST + bytes.length);
        System.arraycopy(bytes, 0, all, DIGEST, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] digest(String list, String body) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((list + SEPARATOR + body).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
