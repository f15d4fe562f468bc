package org.casegraph.graphql.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.RefusedException;

/** Reads the part of an address after the `?` as application/x-www-form-urlencoded, and guesses nothing. */
final class QueryString {

    private static final int ESCAPE = 3;

    private QueryString() {}

    /**
     * The parameters by name.
     *
     * @throws RefusedException where one is there twice or is not percent-encoded UTF-8
     */
    static Map<String, String> read(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                if (parameters.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
                    throw refused("One of the parameters is there twice.");
                }
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        try {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '%') {
                    bytes.write(HexFormat.fromHexDigits(text, at + 1, at + ESCAPE));
                    at += ESCAPE - 1;
                } else if (c < 0x80) {
                    bytes.write(c == '+' ? ' ' : c);
                } else {
                    throw refused("The address has a character that is not percent-encoded.");
                }
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused("The parameters are not percent-encoded UTF-8.");
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(ErrorShape.of(ErrorCode.BAD_REQUEST, message));
    }
}
