package org.casegraph.importer.mapping;

import java.nio.file.Path;

/**
 * A file to read by a rule of the mapping.
 *
 * @param index which of the import's files, counted from 0
 * @param title its name without folder, .csv and .gz
 */
record TableFile(int index, Path path, String title, FileRule rule) {

    /** As problems name it. */
    String name() {
        return path.toString();
    }

    static String title(Path path) {
        return path.getFileName().toString().replaceFirst("\\.gz$", "").replaceFirst("\\.csv$", "");
    }
}
