package org.casegraph.graphql.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the version of an answer into its extensions, and leaves its other bytes as they are. */
final class VersionedAnswer {

    private static final JsonFactory JSON = new JsonFactory();

    private VersionedAnswer() {}

    /** The answer, a JSON object, with `extensions.version`. */
    static Buffer of(Buffer answer, String version) {
        String member = "\"version\":\"" + version + '"';
        int extensions = extensions(answer.getBytes());
        if (extensions >= 0) {
            boolean empty = answer.getByte(extensions) == '}';
            return inserted(answer, extensions, empty ? member : member + ',');
        }
        return inserted(answer, answer.length() - 1, ",\"extensions\":{" + member + '}');
    }

    private static Buffer inserted(Buffer answer, int at, String text) {
        return Buffer.buffer(answer.length() + text.length())
                .appendBuffer(answer, 0, at)
                .appendString(text)
                .appendBuffer(answer, at, answer.length() - at);
    }

    // Where the members of the extensions begin, or -1.
    private static int extensions(byte[] answer) {
        try (JsonParser json = JSON.createParser(answer)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals("extensions");
                if (json.nextToken() == JsonToken.START_OBJECT && found) {
                    return Math.toIntExact(json.currentTokenLocation().getByteOffset()) + 1;
                }
                json.skipChildren();
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
