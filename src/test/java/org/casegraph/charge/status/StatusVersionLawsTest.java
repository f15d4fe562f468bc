package org.casegraph.charge.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What holds for any versions of a charge that replace each other in no circle. */
class StatusVersionLawsTest {

    @Test
    void oldVersionIsReplacedBeforeAnythingHappensToTheNewOneAndNotBeforeThatIsPending() {
        forEachReplacement((old, replacement) -> {
            StatusStep replaced = old.steps().stream()
                    .filter(step -> step.evidence()
                            .equals(replacement.steps().getFirst().evidence()))
                    .findFirst()
                    .orElseThrow();
            int filed = replacement.steps().getFirst().sortKey();
            int happened = replacement.steps().stream()
                    .skip(1)
                    .mapToInt(StatusStep::sortKey)
                    .min()
                    .orElse(PartialDate.UNKNOWN_KEY);
            assertTrue(filed <= replaced.sortKey() && replaced.sortKey() <= happened, replacement::toString);
        });
    }

    @Test
    void noVersionIsOlderThanTheOneThatItReplaces() {
        forEachReplacement((old, replacement) -> assertTrue(
                old.steps().getFirst().sortKey()
                        <= replacement.steps().getFirst().sortKey(),
                replacement::toString));
    }

    @Test
    void longChainTakesNoLongTime() {
        String chain = IntStream.range(1, 1_000)
                .mapToObj(i -> "version v" + i + " ? of v" + (i - 1))
                .collect(Collectors.joining("\n", "version v0 2018\n", "\noutcome v999 DIVERTED 2019"));
        List<ChargeHistory> histories =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> VersionText.read(chain));
        assertEquals(
                List.of(20189999, 20199999),
                StatusTimeline.of(histories.get(500)).steps().stream()
                        .map(StatusStep::sortKey)
                        .toList());
    }

    private static void forEachReplacement(BiConsumer<StatusTimeline, StatusTimeline> law) {
        RandomHistory random = new RandomHistory(20_180_301);
        for (int i = 0; i < 2_000; i++) {
            List<ChargeHistory> versions = random.drawVersions();
            for (ChargeHistory old : versions) {
                versions.stream()
                        .filter(version -> version.charge()
                                .replaces()
                                .equals(Optional.of(old.charge().id())))
                        .forEach(version -> law.accept(StatusTimeline.of(old), StatusTimeline.of(version)));
            }
        }
    }
}
