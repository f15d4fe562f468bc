package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Imports lines of the import format, all in one transaction; one import at a time. */
@ApplicationScoped
public class Importer {

    /** Never throws for what is wrong with the files: that is in the report. */
    public ImportReport run(ImportOptions options, List<ImportFile> files) {
        throw new UnsupportedOperationException("being written");
    }
}
