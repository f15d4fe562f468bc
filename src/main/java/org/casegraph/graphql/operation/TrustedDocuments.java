package org.casegraph.graphql.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents that the operator's own clients are built with, by their ids. */
@Singleton
class TrustedDocuments {

    private final Map<String, String> texts;

    TrustedDocuments(DocumentConfig config) {
        this.texts = config.trustedDocuments().map(TrustedDocuments::read).orElse(Map.of());
    }

    /** The text of the document of this id, with or without the name of the hash that it is before it. */
    Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(bare(id)));
    }

    // graphql-codegen writes `sha256:` before its ids, and Apollo's clients send none.
    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static Map<String, String> read(Path file) {
        try {
            return new ObjectMapper()
                    .readValue(file.toFile(), new TypeReference<Map<String, String>>() {}).entrySet().stream()
                            .collect(Collectors.toMap(document -> bare(document.getKey()), Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "casegraph.graphql.trusted-documents: " + file + " is no JSON object of documents by id", e);
        }
    }
}
