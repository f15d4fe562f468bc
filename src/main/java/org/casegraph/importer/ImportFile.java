package org.casegraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is imported: lines of the import format, plain or compressed with gzip or zstd, under the name that
 * problems are reported by.
 *
 * @param origins where the lines come from, if they are made from something else
 */
public record ImportFile(String name, Content content, Origins origins) {

    /** Opens the bytes; called once, and what it opens is closed. What it can tell of a failure is an {@link UnreadableException}. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Tells of lines that were read what they were made from. */
    @FunctionalInterface
    public interface Origins {

        /** Lines count from 1; empty for a line that stands where it is. */
        Optional<Origin> of(int line);
    }

    /**
     * The row of a table that a line was made from; its problems are reported there.
     *
     * @param file which of the tables, counted from 0
     * @param line counted from 1; 0 for the file as a whole
     * @param problem what kept the line from being made: it is reported instead of what stands in the line
     */
    public record Origin(int file, String name, int line, Optional<Problem> problem) {}

    public ImportFile(String name, Content content) {
        this(name, content, line -> Optional.empty());
    }

    public static ImportFile of(Path path) {
        return new ImportFile(path.toString(), () -> Files.newInputStream(path));
    }
}
