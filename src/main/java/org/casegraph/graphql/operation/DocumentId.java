package org.casegraph.graphql.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

/** What a request calls its document by. */
final class DocumentId {

    /** Apollo's protocol, version 1. */
    static final String EXTENSION = "persistedQuery";

    private DocumentId() {}

    /**
     * The parameter {@code documentId}, else the hash of the extension {@code persistedQuery}, in lower case.
     *
     * @throws RefusedException where the extension is none of version 1
     */
    static Optional<String> of(GraphQLRequest request) {
        Optional<String> id = Optional.ofNullable(request.documentId());
        return id.or(
                () -> Optional.ofNullable(request.extensions().get(EXTENSION)).map(DocumentId::hash));
    }

    static String sha256(String text) {
        try {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Object extension) {
        if (extension instanceof Map<?, ?> object
                && object.get("version") instanceof Integer version
                && version == 1
                && object.get("sha256Hash") instanceof String hash) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw new RefusedException(ErrorShape.of(
                ErrorCode.BAD_REQUEST, "`extensions.persistedQuery` is not {version: 1, sha256Hash: \"…\"}."));
    }
}
