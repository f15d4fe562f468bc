package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.casegraph.charge.ChargeStatus;
import org.casegraph.charge.Disposition;
import org.casegraph.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What holds for every history, however odd. */
class StatusLawsTest {

    private static final int DRAWS = 2_000;

    private final RandomHistory random = new RandomHistory(20_241_223);

    @Test
    void orderOfTheInputIsNoMatter() {
        forEachHistory(history -> assertEquals(StatusTimeline.of(history), StatusTimeline.of(random.shuffle(history))));
    }

    @Test
    void eachRecordHasItsSteps() {
        forEachHistory(history -> {
            List<StatusStep> steps = StatusTimeline.of(history).steps();
            int appeals = history.appeals().stream()
                    .mapToInt(appeal -> Moment.of(appeal).size())
                    .sum();
            assertEquals(1 + history.replacements().size() + history.outcomes().size() + appeals, steps.size());
            assertEquals(history.charge().evidence(), steps.getFirst().evidence());
            assertEquals(steps.size(), steps.stream().distinct().count());
        });
    }

    @Test
    void stepsAreInOrderAndNoneCountsAfterItsDate() {
        forEachHistory(history -> {
            List<StatusStep> steps = StatusTimeline.of(history).steps();
            for (int i = 1; i < steps.size(); i++) {
                assertTrue(steps.get(i - 1).sortKey() <= steps.get(i).sortKey());
            }
            for (StatusStep step : steps) {
                step.date().ifPresent(date -> assertTrue(step.sortKey() <= date.sortKey()));
            }
        });
    }

    @Test
    void fromTodayOnTheStatusIsThePresentOne() {
        forEachHistory(history -> {
            StatusTimeline timeline = StatusTimeline.of(history);
            assertEquals(timeline.status(), timeline.statusOn(PartialDate.of(TODAY), TODAY));
            assertEquals(timeline.status(), timeline.statusOn(PartialDate.of(TODAY.getYear()), TODAY));
            assertEquals(timeline.status(), timeline.statusOn(PartialDate.of(9999), TODAY));
        });
    }

    @Test
    void beforeItWasFiledTheStatusIsUnknown() {
        forEachHistory(history -> {
            boolean dated = history.charge().filedOn().isPresent();
            ChargeStatus expected = dated ? ChargeStatus.UNKNOWN : ChargeStatus.PENDING;
            assertEquals(expected, StatusTimeline.of(history).statusOn(PartialDate.of(2019), TODAY));
        });
    }

    @Test
    void undoneConvictionIsNeverShownAsStanding() {
        for (int i = 0; i < DRAWS; i++) {
            ChargeHistory history = random.drawWithEachConvictionUndone();
            StatusTimeline timeline = StatusTimeline.of(history);
            assertNotEquals(ChargeStatus.CONVICTED, timeline.status(), history::toString);
            for (ChargeOutcome outcome : history.outcomes()) {
                assertTrue(!timeline.stands(outcome.id()) || !isConviction(outcome), history::toString);
            }
        }
    }

    @Test
    void convictedMeansThatAConvictionStands() {
        forEachHistory(history -> {
            StatusTimeline timeline = StatusTimeline.of(history);
            if (timeline.status() == ChargeStatus.CONVICTED) {
                ChargeOutcome current = current(history, timeline).orElseThrow();
                assertTrue(isConviction(current), history::toString);
            }
        });
    }

    @Test
    void currentOutcomeStandsAndSoDoesWhatIsFinal() {
        forEachHistory(history -> {
            StatusTimeline timeline = StatusTimeline.of(history);
            timeline.currentOutcome().ifPresent(outcome -> assertTrue(timeline.stands(outcome), history::toString));
            assertTrue(timeline.standing().containsAll(timeline.finalOutcomes()), history::toString);
        });
    }

    @Test
    void atMostOneResultIsFinal() {
        forEachHistory(history -> {
            StatusTimeline timeline = StatusTimeline.of(history);
            List<ChargeOutcome> results = history.outcomes().stream()
                    .filter(outcome -> timeline.isFinal(outcome.id()))
                    .filter(outcome -> Stage.of(outcome.disposition()) == Stage.RESULT)
                    .toList();
            assertTrue(results.size() <= 1, history::toString);
            Optional<ChargeOutcome> current =
                    current(history, timeline).filter(outcome -> outcome.disposition() != Disposition.PARDONED);
            results.forEach(result -> assertEquals(result, current.orElse(result), history::toString));
        });
    }

    @Test
    void appealsAndAffirmancesChangeNoStatus() {
        forEachHistory(history -> {
            List<StatusStep> steps = StatusTimeline.of(history).steps();
            List<Evidence> neutral = new ArrayList<>(
                    history.appeals().stream().map(Fact::evidence).toList());
            history.outcomes().stream()
                    .filter(outcome -> outcome.disposition() == Disposition.AFFIRMED)
                    .forEach(outcome -> neutral.add(outcome.evidence()));
            for (int i = 1; i < steps.size(); i++) {
                if (neutral.contains(steps.get(i).evidence())) {
                    assertEquals(steps.get(i - 1).status(), steps.get(i).status(), history::toString);
                }
            }
        });
    }

    @Test
    void whatBelongsToAnotherChargeIsLeftOut() {
        forEachHistory(history -> {
            ChargeVersion coDefendant =
                    new ChargeVersion(new UUID(9, 9), "co-defendant", Optional.empty(), random.date());
            ChargeHistory mixed =
                    new ChargeHistory(coDefendant, history.replacements(), history.outcomes(), history.appeals());
            assertEquals(new ChargeHistory(coDefendant, List.of(), List.of(), List.of()), mixed);
        });
    }

    @Test
    void longChainTakesNoLongTime() {
        UUID charge = new UUID(0, 1);
        List<ChargeOutcome> chain = IntStream.range(0, 2_001)
                .mapToObj(number -> new ChargeOutcome(
                        new UUID(3, number),
                        "outcome-" + number,
                        charge,
                        number == 0 ? Disposition.GUILTY_PLEA : Disposition.REVERSED,
                        Optional.empty(),
                        Optional.of(new UUID(3, number - 1)),
                        Optional.empty()))
                .toList();
        ChargeVersion version = new ChargeVersion(charge, "charge", Optional.empty(), Optional.empty());
        StatusTimeline timeline = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> StatusTimeline.of(new ChargeHistory(version, List.of(), chain, List.of())));
        assertEquals(ChargeStatus.CONVICTED, timeline.status());
    }

    private void forEachHistory(Consumer<ChargeHistory> law) {
        for (int i = 0; i < DRAWS; i++) {
            law.accept(random.draw());
        }
    }

    private static Optional<ChargeOutcome> current(ChargeHistory history, StatusTimeline timeline) {
        return history.outcomes().stream()
                .filter(outcome -> timeline.currentOutcome().equals(Optional.of(outcome.id())))
                .findFirst();
    }

    private static boolean isConviction(ChargeOutcome outcome) {
        return switch (outcome.disposition()) {
            case GUILTY_VERDICT, GUILTY_PLEA, NO_CONTEST_PLEA -> true;
            default -> false;
        };
    }
}
