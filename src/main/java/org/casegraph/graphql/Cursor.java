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
    private static final char SEPARATOR = '\u001f';
    private static final int DIGEST = 6;

    /** Reads a cursor of the list, of so many values; nothing where it is another's, or none at all. */
    public static Optional<Cursor> parse(String text, String list, int values) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < DIGEST) {
            return Optional.empty();
        }
        String body = new String(bytes, DIGEST, bytes.length - DIGEST, StandardCharsets.UTF_8);
        List<String> parts =
                List.of(body.split(String.valueOf(SEPARATOR), values)).reversed();
        return parts.size() == values && Arrays.equals(bytes, 0, DIGEST, digest(list, body), 0, DIGEST)
                ? Optional.of(new Cursor(parts))
                : Optional.empty();
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
