package org.casegraph.source.text;

import java.nio.file.Path;

/**
 * A file as it came.
 *
 * @param sha256 of its bytes
 * @param name what a problem calls it
 * @param file where its bytes are; of an archive's file that is too long they are nowhere
 * @param size in bytes
 * @param copies how many files have these bytes
 */
record Original(String sha256, String name, Path file, long size, int copies) {

    Original again() {
        return new Original(sha256, name, file, size, copies + 1);
    }

    boolean tooLong() {
        return size > TextLimits.LONGEST;
    }
}
