package org.casegraph.charge.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.charge.Disposition;
import org.casegraph.record.RecordKind;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/**
 * Reads a charge's history and prints its timeline, a line a record and a line a step, so that a test reads like a
 * docket. "?" is a date that is not known; each outcome has a ruling of its own unless it says "in" which.
 */
final class HistoryText {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final String CHARGE = "charge";

    private HistoryText() {}

    static ChargeHistory read(String text) {
        Optional<PartialDate> filedOn = Optional.empty();
        List<ChargeVersion> replacements = new ArrayList<>();
        List<ChargeOutcome> outcomes = new ArrayList<>();
        List<Appeal> appeals = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" +");
            switch (words[0]) {
                case "charge" -> filedOn = date(words[1]);
                case "replacement" ->
                    replacements.add(
                            new ChargeVersion(id(words[1]), words[1], Optional.of(id(CHARGE)), date(words[2])));
                case "outcome" -> outcomes.add(outcome(words));
                case "appeal" -> appeals.add(appeal(words));
                default -> throw new IllegalArgumentException(line);
            }
        }
        ChargeVersion charge = new ChargeVersion(id(CHARGE), CHARGE, Optional.empty(), filedOn);
        return new ChargeHistory(charge, replacements, outcomes, appeals);
    }

    /** Asserts the steps, the present state, and the status at the end of each day that is asked for with "on". */
    static void assertTimeline(String history, String expected) {
        Stream<String> days =
                expected.lines().filter(line -> line.startsWith("on ")).map(line -> line.split(" ")[1]);
        assertEquals(expected, print(read(history), days));
    }

    private static String print(ChargeHistory history, Stream<String> days) {
        StatusTimeline timeline = StatusTimeline.of(history);
        Stream<String> steps = timeline.steps().stream()
                .map(step -> "%-10s %-9s %s: %s"
                        .formatted(
                                step.date().map(PartialDate::toString).orElse("?"),
                                step.status(),
                                key(history, step.evidence()),
                                step.because()));
        String now = "now %s by %s; stands: %s; final: %s"
                .formatted(
                        timeline.status(),
                        timeline.currentOutcome()
                                .map(outcome -> key(history, outcome))
                                .orElse("its filing"),
                        keys(history, timeline::stands),
                        keys(history, timeline::isFinal));
        Stream<String> statuses =
                days.map(day -> "on %s %s".formatted(day, timeline.statusOn(PartialDate.parse(day), TODAY)));
        return Stream.of(steps, Stream.of(now), statuses)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** outcome KEY DISPOSITION DATE [of OUTCOME] [in RULING] */
    private static ChargeOutcome outcome(String[] words) {
        return new ChargeOutcome(
                id(words[1]),
                words[1],
                id(CHARGE),
                Disposition.valueOf(words[2]),
                date(words[3]),
                after("of", words).map(HistoryText::id),
                Optional.of(id("ruling of " + after("in", words).orElse(words[1]))));
    }

    /** appeal KEY DATE of RULING STATUS [on DATE] */
    private static Appeal appeal(String[] words) {
        return new Appeal(
                id(words[1]),
                words[1],
                id("ruling of " + words[4]),
                date(words[2]),
                FilingStatus.valueOf(words[5]),
                after("on", words).flatMap(HistoryText::date));
    }

    private static Optional<String> after(String word, String[] words) {
        int index = List.of(words).indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(words[index + 1]);
    }

    private static Optional<PartialDate> date(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static String keys(ChargeHistory history, Predicate<UUID> wanted) {
        List<String> keys = history.outcomes().stream()
                .filter(outcome -> wanted.test(outcome.id()))
                .map(ChargeOutcome::key)
                .toList();
        return keys.isEmpty() ? "none" : String.join(" ", keys);
    }

    private static String key(ChargeHistory history, UUID outcome) {
        return key(history, new Evidence(RecordKind.OUTCOME, outcome));
    }

    private static String key(ChargeHistory history, Evidence evidence) {
        return Stream.of(List.of(history.charge()), history.replacements(), history.outcomes(), history.appeals())
                .<Fact>flatMap(List::stream)
                .filter(fact -> fact.evidence().equals(evidence))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
