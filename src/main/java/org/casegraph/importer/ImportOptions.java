package org.casegraph.importer;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.casegraph.record.RecordKind;

/**
 * How to import.
 *
 * @param dryRun whether everything is checked and derived, and nothing kept
 * @param continueOnError whether bad lines are left out instead of refusing all of them
 * @param only the kinds whose lines are imported; those of other kinds are passed over, and claims go with the kind of
 *     their record
 * @param texts a folder or an archive of which the files are texts of sources, found by their SHA-256
 * @param by who is named in the history as having made the changes
 */
public record ImportOptions(
        boolean dryRun, boolean continueOnError, Set<RecordKind> only, Optional<Path> texts, String by) {

    public ImportOptions {
        only = Set.copyOf(only);
    }

    /** All or nothing, written for good, all kinds, without texts, by "import". */
    public static ImportOptions defaults() {
        return new ImportOptions(false, false, EnumSet.allOf(RecordKind.class), Optional.empty(), "import");
    }

    public ImportOptions withDryRun(boolean value) {
        return new ImportOptions(value, continueOnError, only, texts, by);
    }

    public ImportOptions withContinueOnError(boolean value) {
        return new ImportOptions(dryRun, value, only, texts, by);
    }

    public ImportOptions withOnly(Set<RecordKind> kinds) {
        return new ImportOptions(dryRun, continueOnError, kinds, texts, by);
    }

    public ImportOptions withTexts(Path folder) {
        return new ImportOptions(dryRun, continueOnError, only, Optional.of(folder), by);
    }

    public ImportOptions withBy(String name) {
        return new ImportOptions(dryRun, continueOnError, only, texts, name);
    }
}
