package org.casegraph.graphql.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.jspecify.annotations.Nullable;

/**
 * What two requests have in common that one answer does for, as long as the data stay the same: all that they say, who
 * asks, and the day, since a standing on a day may lie ahead of it or behind. A digest, so that a long document costs
 * no more room than a short one and nobody can choose keys that collide.
 */
record AnswerKey(long a, long b, long c, long d) {

    static AnswerKey of(GraphQLRequest request, Rights rights, LocalDate today) {
        MessageDigest digest = Digest.sha256();
        write(digest, rights.name());
        write(digest, today.toEpochDay());
        write(digest, request.query());
        write(digest, request.documentId());
        write(digest, request.operationName());
        write(digest, request.variables());
        write(digest, request.extensions());
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new AnswerKey(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    // Each value begins with its kind and its length, so that no two different ones make the same bytes.
    private static void write(MessageDigest digest, @Nullable Object value) {
        switch (value) {
            case null -> head(digest, 'n', 0);
            case Map<?, ?> members -> {
                head(digest, 'm', members.size());
                new TreeMap<>(members).forEach((name, member) -> {
                    write(digest, name);
                    write(digest, member);
                });
            }
            case List<?> elements -> {
                head(digest, 'l', elements.size());
                elements.forEach(element -> write(digest, element));
            }
            case String text -> bytes(digest, 's', text);
            case Number number -> bytes(digest, '1', number.toString());
            default -> bytes(digest, 'b', value.toString());
        }
    }

    private static void bytes(MessageDigest digest, char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(digest, kind, bytes.length);
        digest.update(bytes);
    }

    private static void head(MessageDigest digest, char kind, int length) {
        digest.update((byte) kind);
        digest.update((byte) (length >> 24));
        digest.update((byte) (length >> 16));
        digest.update((byte) (length >> 8));
        digest.update((byte) length);
    }

    @Override
    public int hashCode() {
        return (int) a;
    }
}
