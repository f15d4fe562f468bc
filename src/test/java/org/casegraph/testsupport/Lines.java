package org.casegraph.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.casegraph.importer.ImportOptions;
import org.casegraph.importer.ImportReport;
import org.casegraph.importer.Importer;

/** Lines of the import format for the application under test. */
public final class Lines {

    private Lines() {}

    /** Imports the lines; nothing may be wrong with them. */
    public static ImportReport load(String lines) {
        ImportReport report =
                Arc.container().instance(Importer.class).get().run(ImportOptions.defaults(), List.of(file(lines)));
        assertThat(report.problems()).isEmpty();
        return report;
    }

    public static ImportFile file(String lines) {
        return new ImportFile("test", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
