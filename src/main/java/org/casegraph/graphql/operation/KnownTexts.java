package org.casegraph.graphql.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

/**
 * Finds the text that a request means: the one it brings, a trusted document, or one that a client registered by its
 * hash (Apollo's automatic persisted queries).
 */
@Singleton
class KnownTexts {

    private static final int BYTES_AN_ENTRY = 300;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> registered;

    KnownTexts(TrustedDocuments trusted, DocumentConfig config) {
        this.trusted = trusted;
        this.trustedOnly = config.trustedDocumentsOnly();
        this.registered = Caffeine.newBuilder()
                .maximumWeight(config.persistedQueries().asLongValue())
                .weigher((String hash, String text) -> BYTES_AN_ENTRY + 2 * text.length())
                .build();
    }

    /**
     * The text of the document that is to be executed.
     *
     * @throws RefusedException where the request names none, one that is not known, or one that is not trusted
     */
    String of(GraphQLRequest request) {
        Optional<String> id = DocumentId.of(request);
        Optional<String> text = Optional.ofNullable(request.query()).filter(query -> !query.isBlank());
        Optional<String> known = id.flatMap(trusted::text);
        if (trustedOnly) {
            return known.filter(document -> text.map(document::equals).orElse(true))
                    .orElseThrow(() -> refused(
                            ErrorCode.UNTRUSTED_DOCUMENT, "Nothing but trusted documents is executed, by their ids."));
        }
        if (text.isPresent()) {
            hash(request).ifPresent(hash -> checkHash(hash, text.get()));
            return text.get();
        }
        if (id.isEmpty()) {
            throw refused(ErrorCode.BAD_REQUEST, "The request has no `query`.");
        }
        return known.or(() -> id.map(registered::getIfPresent))
                // Clients look for this very message.
                .orElseThrow(() -> refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
    }

    /** Keeps a valid document's text for requests that bring no more than its hash, where this one brings both. */
    void keep(GraphQLRequest request, String text) {
        if (!trustedOnly && request.query() != null) {
            hash(request).ifPresent(hash -> registered.put(hash, text));
        }
    }

    // An id of another kind says nothing of the text.
    private static Optional<String> hash(GraphQLRequest request) {
        return request.extensions().containsKey(DocumentId.EXTENSION) ? DocumentId.of(request) : Optional.empty();
    }

    private static void checkHash(String hash, String text) {
        if (!hash.equals(DocumentId.sha256(text))) {
            throw refused(ErrorCode.PERSISTED_QUERY_MISMATCH, "The hash is not the SHA-256 of the `query`.");
        }
    }

    private static RefusedException refused(ErrorCode code, String message) {
        return new RefusedException(ErrorShape.of(code, message));
    }
}
