package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No file makes an import fail but by its report, or write anything where it is refused, and the same good file again
 * changes nothing. So many tries from a fixed seed; for ten minutes from another with
 * {@code -Dcasegraph.test.fuzz-minutes=10}. A failure names its seed and leaves its files in target/.
 */
@QuarkusTest
class ImportFuzzTest {

    private static final int TRIES = 150;
    private static final Optional<Duration> TIME = Optional.ofNullable(
                    Integer.getInteger("casegraph.test.fuzz-minutes"))
            .map(Duration::ofMinutes);

    @Inject
    Importer importer;

    private Map<String, String> before = Map.of();
    private int refused;
    private int written;
    private int repeated;

    @BeforeEach
    void goodLines() {
        byte[] good = String.join("\n", RandomLines.GOOD).replace("K/", "fuzz/").getBytes();
        ImportReport report = importer.run(ImportOptions.defaults(), RandomFiles.of(List.of(good)));
        assertThat(report.problems()).isEmpty();
        before = TableDigest.ofAll();
    }

    @Test
    void damagedFilesAreReportedAndWriteNothing() throws IOException {
        long seed = TIME.isPresent() ? System.currentTimeMillis() : 2026;
        Instant end = Instant.now().plus(TIME.orElse(Duration.ofDays(1)));
        int tries = 0;
        for (; Instant.now().isBefore(end) && (TIME.isPresent() || tries < TRIES); tries++) {
            RandomFiles random = new RandomFiles(new Random(seed + tries));
            ImportOptions options = random.options();
            List<byte[]> files = random.next();
            try {
                check(options, files);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d, %s, kept in %s".formatted(seed + tries, options, kept(files)), e);
            }
        }
        System.out.printf(
                "fuzz: %d tries, %d refused, %d written, %d of them again%n", tries, refused, written, repeated);
        assertThat(refused).isGreaterThan(tries / 4);
        assertThat(repeated).isGreaterThan(tries / 20);
    }

    private void check(ImportOptions options, List<byte[]> files) {
        ImportReport report = importer.run(options, RandomFiles.of(files));
        assertThat(report.asText()).isNotEmpty();
        assertThat(report.asJsonLine()).doesNotContain("\n");
        assertThat(report.problems()).hasSizeLessThanOrEqualTo(ImportReport.MOST_PROBLEMS);
        assertThat(report.problemCount())
                .isGreaterThanOrEqualTo(report.problems().size());
        assertThat(report.problems())
                .allSatisfy(problem -> assertThat(problem.pointer()).hasSizeLessThan(300));
        Map<String, String> after = TableDigest.ofAll();
        if (!report.written()) {
            refused++;
            assertThat(report.dryRun() || !report.clean()).isTrue();
            assertThat(after).isEqualTo(before);
            return;
        }
        written++;
        assertThat(report.dryRun()).isFalse();
        assertThat(report.clean() || options.continueOnError()).isTrue();
        before = after;
        if (report.clean()) {
            repeat(report, options, files);
        }
    }

    private void repeat(ImportReport first, ImportOptions options, List<byte[]> files) {
        repeated++;
        ImportReport again = importer.run(options, RandomFiles.of(files));
        assertThat(again.clean()).isTrue();
        assertThat(again.lines()).isEqualTo(first.lines());
        assertThat(again.allRecords().created() + again.allRecords().updated()).isZero();
        ImportReport.Counts all = first.allRecords();
        assertThat(again.allRecords().unchanged()).isEqualTo(all.created() + all.updated() + all.unchanged());
        Map<String, String> after = TableDigest.ofAll();
        assertThat(withoutVersion(after)).isEqualTo(withoutVersion(before));
        before = after;
    }

    // Which counts commits, also those that changed nothing.
    private static Map<String, String> withoutVersion(Map<String, String> digest) {
        Map<String, String> rest = new TreeMap<>(digest);
        rest.remove("data_version");
        return rest;
    }

    private static List<Path> kept(List<byte[]> files) throws IOException {
        Path first = Path.of("target", "fuzz-1");
        Path second = Path.of("target", "fuzz-2");
        Files.write(first, files.getFirst());
        Files.write(second, files.getLast());
        return List.of(first, second);
    }
}
