package org.casegraph.graphql.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The documents that the operator's own clients are built with, by their ids. */
@Singleton
class TrustedDocuments {

    private final Map<String, String> texts;

    TrustedDocuments(DocumentConfig config) {
        this.texts = config.trustedDocuments().map(TrustedDocuments::read).orElse(Map.of());
    }

    /** The text of the document of this id; a client may write `sha256:` before a hash. */
    Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id))
                .or(() -> Optional.ofNullable(texts.get(id.substring(id.indexOf(':') + 1))));
    }

    private static Map<String, String> read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "casegraph.graphql.trusted-documents: " + file + " is no JSON object of documents by id", e);
        }
    }
}
