package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casegraph.charge.Disposition;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/** Draws histories of one charge, the odd ones too: circles, missing dates, shared rulings, dead references. */
final class RandomHistory {

    private static final UUID CHARGE = new UUID(0, 1);

    private final Random random;

    RandomHistory(long seed) {
        random = new Random(seed);
    }

    ChargeHistory draw() {
        return new ChargeHistory(
                new ChargeVersion(CHARGE, "charge", Optional.empty(), date()),
                many(3, this::replacement),
                many(7, number -> outcome(number, oneOf(Disposition.values()))),
                many(4, this::appeal));
    }

    /** A history in which each conviction is named by an outcome that undoes it, and nothing undoes that one. */
    ChargeHistory drawWithEachConvictionUndone() {
        List<ChargeOutcome> outcomes = new ArrayList<>();
        for (int number = 0; number < 2 + random.nextInt(6); number += 2) {
            ChargeOutcome conviction = outcome(
                    number, oneOf(Disposition.GUILTY_VERDICT, Disposition.GUILTY_PLEA, Disposition.NO_CONTEST_PLEA));
            outcomes.add(replacing(Optional.empty(), conviction));
            ChargeOutcome undoing = outcome(number + 1, oneOf(Disposition.REVERSED, Disposition.VACATED));
            outcomes.add(replacing(Optional.of(conviction.id()), undoing));
        }
        Disposition[] others = {Disposition.MISTRIAL, Disposition.DISMISSED, Disposition.AFFIRMED, Disposition.UNKNOWN};
        outcomes.addAll(many(3, number -> replacing(Optional.empty(), outcome(10 + number, oneOf(others)))));
        ChargeVersion charge = new ChargeVersion(CHARGE, "charge", Optional.empty(), date());
        return new ChargeHistory(charge, many(2, this::replacement), outcomes, many(3, this::appeal));
    }

    /** Versions that each replace one before them or none, with what they prove about each other. */
    List<ChargeHistory> drawVersions() {
        List<ChargeVersion> versions = new ArrayList<>();
        List<ChargeOutcome> outcomes = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            int replaced = random.nextInt(number + 1);
            Optional<UUID> replaces = replaced == number ? Optional.empty() : Optional.of(id(1, replaced));
            ChargeVersion version = new ChargeVersion(id(1, number), "version-" + number, replaces, date());
            versions.add(version);
            int first = 10 * number;
            many(3, next -> outcome(first + next, oneOf(Disposition.values())))
                    .forEach(outcome -> outcomes.add(on(version, outcome)));
        }
        List<Appeal> appeals = many(3, this::appeal);
        List<ChargeHistory> histories = versions.stream()
                .map(version -> new ChargeHistory(version, versions, outcomes, appeals))
                .toList();
        VersionChain chain = new VersionChain(shuffled(histories));
        return histories.stream().map(chain::bounded).toList();
    }

    private static ChargeOutcome on(ChargeVersion version, ChargeOutcome outcome) {
        return new ChargeOutcome(
                outcome.id(),
                outcome.key(),
                version.id(),
                outcome.disposition(),
                outcome.decidedOn(),
                outcome.replaces(),
                outcome.ruling());
    }

    ChargeHistory shuffle(ChargeHistory history) {
        return new ChargeHistory(
                history.charge(),
                shuffled(history.replacements()),
                shuffled(history.outcomes()),
                shuffled(history.appeals()));
    }

    Optional<PartialDate> date() {
        int year = 2020 + random.nextInt(3);
        int month = 1 + random.nextInt(2);
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(PartialDate.of(year));
            case 2 -> Optional.of(PartialDate.of(year, month));
            default -> Optional.of(PartialDate.of(year, month, random.nextBoolean() ? 1 : 28));
        };
    }

    Appeal appeal(int number) {
        return new Appeal(id(4, number), "appeal-" + number, ruling(), date(), oneOf(FilingStatus.values()), date());
    }

    private ChargeVersion replacement(int number) {
        return new ChargeVersion(id(2, number), "version-" + number, Optional.of(CHARGE), date());
    }

    private ChargeOutcome outcome(int number, Disposition disposition) {
        Optional<UUID> replaces = random.nextBoolean() ? Optional.empty() : Optional.of(id(3, random.nextInt(9)));
        Optional<UUID> ruling = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(ruling());
        return new ChargeOutcome(id(3, number), "outcome-" + number, CHARGE, disposition, date(), replaces, ruling);
    }

    private static ChargeOutcome replacing(Optional<UUID> replaced, ChargeOutcome outcome) {
        return new ChargeOutcome(
                outcome.id(),
                outcome.key(),
                outcome.charge(),
                outcome.disposition(),
                outcome.decidedOn(),
                replaced,
                outcome.ruling());
    }

    private UUID ruling() {
        return id(5, random.nextInt(6));
    }

    private static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> many(int limit, IntFunction<T> draw) {
        return IntStream.range(0, random.nextInt(limit)).mapToObj(draw).toList();
    }

    private <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
