package org.casegraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is imported: lines of the import format, plain or compressed with gzip, under the name that problems are
 * reported by.
 */
public record ImportFile(String name, Content content) {

    /** Opens the bytes; called once, and what it opens is closed. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static ImportFile of(Path path) {
        return new ImportFile(path.toString(), () -> Files.newInputStream(path));
    }
}
