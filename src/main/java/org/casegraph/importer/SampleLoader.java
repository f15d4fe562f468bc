package org.casegraph.importer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.jboss.logging.Logger;

/** Loads the shipped examples at the start, those that are not there yet, where the settings ask for them. */
@ApplicationScoped
class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);

    /** A shipped example, and the record by which it is known to be there. */
    private record Sample(String resource, RecordRef mark) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("/sample/rust-case.ndjson", new RecordRef(RecordKind.PERSON, "alec-baldwin")),
            new Sample("/sample/invented-case.ndjson", new RecordRef(RecordKind.SOURCE, "invented-lantern-fire")));

    @ConfigMapping(prefix = "casegraph.sample")
    interface Settings {

        /** Whether the shipped examples are loaded where they are missing: casegraph.sample itself. */
        @WithParentName
        @WithDefault("false")
        boolean wanted();
    }

    private final Settings settings;
    private final Importer importer;
    private final StoredRecords records;

    SampleLoader(Settings settings, Importer importer, StoredRecords records) {
        this.settings = settings;
        this.importer = importer;
        this.records = records;
    }

    void start(@Observes StartupEvent event) {
        if (settings.wanted()) {
            SAMPLES.stream().filter(this::missing).forEach(this::load);
        }
    }

    private boolean missing(Sample sample) {
        return QuarkusTransaction.requiringNew()
                .call(() -> records.existing(List.of(sample.mark.id())).isEmpty());
    }

    private void load(Sample sample) {
        ImportFile file = new ImportFile(
                sample.resource, () -> Objects.requireNonNull(SampleLoader.class.getResourceAsStream(sample.resource)));
        ImportReport report = importer.run(ImportOptions.defaults().withBy("sample"), List.of(file));
        if (!report.clean()) {
            LOG.errorf("sample refused resource=%s%n%s", sample.resource, report.asText());
            throw new IllegalStateException("The example " + sample.resource + " can not be loaded.");
        }
        LOG.infof(
                "sample loaded resource=%s lines=%d records=%d citations=%d seconds=%.1f",
                sample.resource,
                report.lines(),
                report.allRecords().created(),
                report.citationsMade(),
                report.seconds());
    }
}
