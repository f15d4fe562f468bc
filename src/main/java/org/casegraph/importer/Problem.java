package org.casegraph.importer;

import java.util.Optional;

/**
 * Something that is wrong with an import.
 *
 * @param file the name of the file, empty where no one file is to blame
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param pointer the place in the line, as RFC 6901 writes it; empty for the whole line
 * @param expected what should stand there
 * @param found what stands there, shortened
 * @param message one sentence for the person who made the file
 */
public record Problem(
        String file,
        int line,
        String pointer,
        ProblemCode code,
        Optional<String> expected,
        Optional<String> found,
        String message) {}
