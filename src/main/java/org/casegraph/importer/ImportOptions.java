package org.casegraph.importer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to import.
 *
 * @param dryRun whether everything is checked and derived, and nothing kept
 * @param continueOnError whether bad lines are left out instead of refusing all of them
 * @param texts a folder or an archive of which the files are texts of sources, found by their SHA-256
 * @param by who is named in the history as having made the changes
 */
public record ImportOptions(boolean dryRun, boolean continueOnError, Optional<Path> texts, String by) {

    /** All or nothing, written for good, without texts, by "import". */
    public static ImportOptions defaults() {
        return new ImportOptions(false, false, Optional.empty(), "import");
    }

    public ImportOptions withDryRun(boolean value) {
        return new ImportOptions(value, continueOnError, texts, by);
    }

    public ImportOptions withContinueOnError(boolean value) {
        return new ImportOptions(dryRun, value, texts, by);
    }

    public ImportOptions withTexts(Path folder) {
        return new ImportOptions(dryRun, continueOnError, Optional.of(folder), by);
    }

    public ImportOptions withBy(String name) {
        return new ImportOptions(dryRun, continueOnError, texts, name);
    }
}
