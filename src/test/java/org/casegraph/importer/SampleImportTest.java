package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.importer.ImportReport.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that the project ships. */
@QuarkusTest
class SampleImportTest {

    private final Trial trial = new Trial();

    private static ImportFile sample(String name) {
        return ImportFile.of(Path.of("src/main/resources/sample", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rust-case.ndjson", "invented-case.ndjson"})
    void aSecondImportChangesNothing(String name) {
        assertThat(trial.run(sample(name)).problems()).isEmpty();
        List<String> before = trial.footprint();
        ImportReport again = trial.run(sample(name));
        assertThat(again.problems()).isEmpty();
        assertThat(again.allRecords())
                .isEqualTo(new Counts(0, 0, again.allRecords().unchanged()));
        assertThat(again.allRecords().unchanged()).isPositive();
        assertThat(again.claimsMade() + again.citationsMade() + again.textsStored())
                .isZero();
        assertThat(trial.footprint()).isEqualTo(before);
    }

    @Test
    void theInventedCaseShowsEveryVerificationStatus() {
        assertThat(trial.run(sample("invented-case.ndjson")).citations()).containsOnlyKeys(VerificationStatus.values());
    }
}
