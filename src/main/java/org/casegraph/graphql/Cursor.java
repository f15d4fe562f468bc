package org.casegraph.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A place in a list: the list's name and the values that its order has there. Clients see it as opaque text with a
 * checksum, so that one that was damaged, or was taken from another list, is refused; it is no signature.
 */
public record Cursor(String list, List<String> values) {

    private static final String SEPARATOR = "\u0000";
    private static final int CHECKSUM = Integer.BYTES;

    /** Reads a cursor of this list; anything else is an {@link InvalidArgumentException}. */
    public static Cursor parse(String text, String list, int values) {
        byte[] bytes = decode(text);
        byte[] body = Arrays.copyOf(bytes, bytes.length - CHECKSUM);
        if (checksum(body) != ByteBuffer.wrap(bytes, body.length, CHECKSUM).getInt()) {
            throw refused();
        }
        List<String> parts = List.of(new String(body, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        if (!parts.getFirst().equals(list) || parts.size() != values + 1) {
            throw refused();
        }
        return new Cursor(list, parts.subList(1, parts.size()));
    }

    @Override
    public String toString() {
        byte[] body = (list + SEPARATOR + String.join(SEPARATOR, values)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(body.length + CHECKSUM).put(body).putInt(checksum(body));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length > CHECKSUM) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below, as any other text that is no cursor.
        }
        throw refused();
    }

    private static int checksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return (int) checksum.getValue();
    }

    static InvalidArgumentException refused() {
        return new InvalidArgumentException("`after` is not a cursor that this list gave out.");
    }
}
