package org.casegraph.graphql.operation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** Which documents are executed and which are kept; docs/http.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.graphql")
public interface DocumentConfig {

    /** A JSON object of documents by their ids, as relay-compiler and graphql-codegen write it. */
    Optional<Path> trustedDocuments();

    /** Whether no other document is executed. */
    @WithDefault("false")
    boolean trustedDocumentsOnly();

    /** What the documents that were read may take of the heap. */
    @WithDefault("32M")
    MemorySize documentCache();

    /** What the documents that clients registered by their hash may take of the heap. */
    @WithName("persisted-queries")
    @WithDefault("16M")
    MemorySize persistedQueries();
}
