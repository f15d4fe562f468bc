package org.casegraph.charge.status;

import java.util.Optional;
import org.casegraph.charge.Disposition;
import org.casegraph.record.RecordKind;
import org.casegraph.ruling.FilingStatus;

/** The sentences that explain a status: plain English, without names of persons. */
final class Wording {

    static final String STAYS_REPLACED = " Another version had taken the place of the charge by then.";

    private Wording() {}

    static String charged(ChargeVersion charge) {
        return charge.filedOn().isPresent()
                ? "The charge was filed."
                : "The charge was filed on a date that is not known"
                        + charge.notBefore()
                                .map(date -> ", but not before an earlier version of it, " + date + ".")
                                .orElse(".");
    }

    static String replaced(ChargeVersion replacement) {
        String replaced = "Another version of the charge took its place";
        return replacement.filedOn().isPresent()
                ? replaced + "."
                : replaced + " on a date that is not known"
                        + replacement.notAfter().map(Wording::atTheLatest).orElse(".");
    }

    private static String atTheLatest(FilingProof proof) {
        String by = proof.by() == RecordKind.OUTCOME ? "the first outcome of that version" : "a still later version";
        return ", but no later than " + by + ", " + proof.date() + ".";
    }

    static String decided(Disposition disposition) {
        return switch (disposition) {
            case GUILTY_VERDICT -> "The verdict was guilty.";
            case GUILTY_PLEA -> "The defendant pleaded guilty.";
            case NO_CONTEST_PLEA -> "The defendant pleaded no contest.";
            case NOT_GUILTY_VERDICT -> "The verdict was not guilty.";
            case DISMISSED_WITH_PREJUDICE -> "The charge was dismissed with prejudice.";
            case DISMISSED_WITHOUT_PREJUDICE -> "The charge was dismissed without prejudice.";
            case DISMISSED -> "The charge was dismissed.";
            case WITHDRAWN -> "The prosecution withdrew the charge.";
            case DIVERTED -> "The charge was diverted from trial.";
            case MISTRIAL -> "The trial ended without a verdict, which leaves the charge undecided.";
            case TRANSFERRED -> "The charge was transferred and goes on elsewhere.";
            case PARDONED -> "A pardon was granted; the conviction stays on the record.";
            case UNKNOWN -> "There was an outcome, but the sources do not say which.";
            case UNRECOGNIZED -> "There was an outcome that fits no known disposition.";
            case AFFIRMED -> "An earlier outcome was affirmed.";
            case REVERSED -> "An earlier outcome was reversed, which leaves the charge undecided.";
            case VACATED -> "An earlier outcome was vacated.";
        };
    }

    static String inPlaceOf(Decision earlier) {
        return " It takes the place of the earlier " + noun(earlier) + ".";
    }

    static String affirmed(Decision earlier) {
        return "The " + noun(earlier) + " was affirmed.";
    }

    static String undone(Decision earlier, Decision undoing) {
        String undone = "The " + noun(earlier) + was(undoing);
        return undoing.disposition() == Disposition.REVERSED
                ? undone + ", which leaves the charge undecided."
                : undone + ".";
    }

    static String undoneAlready(Decision earlier, Decision undoing) {
        return "The " + noun(earlier) + was(undoing) + ", but was no longer in force; nothing changes.";
    }

    static String repeated(Decision earlier, Decision undoing) {
        return "The outcome that the " + noun(earlier) + " undid" + was(undoing) + " as well; nothing changes.";
    }

    static String undoneUndoing(Decision earlier, Decision undoing, Optional<Decision> reinstated) {
        return "The " + noun(earlier) + was(undoing)
                + reinstated
                        .map(decision -> ", so the " + noun(decision) + " stands again.")
                        .orElse(".");
    }

    static String appealed(Decision decision, boolean isOpen) {
        return "The " + noun(decision) + " was appealed" + (isOpen ? ", so it is not final." : ".");
    }

    static String resolved(Decision decision, FilingStatus status, boolean isFinal) {
        String how = switch (status) {
            case GRANTED -> "was granted";
            case DENIED -> "was denied";
            case WITHDRAWN -> "was withdrawn";
            case SETTLED -> "was settled";
            case MOOT -> "became moot";
            case PENDING, UNKNOWN -> "is open";
        };
        return "The appeal against the " + noun(decision) + " " + how
                + (isFinal ? ", so that decision is final." : ".");
    }

    private static String was(Decision undoing) {
        return undoing.disposition() == Disposition.REVERSED ? " was reversed" : " was vacated";
    }

    private static String noun(Decision decision) {
        return switch (decision.disposition()) {
            case GUILTY_VERDICT -> "guilty verdict";
            case GUILTY_PLEA -> "guilty plea";
            case NO_CONTEST_PLEA -> "no-contest plea";
            case NOT_GUILTY_VERDICT -> "verdict of not guilty";
            case DISMISSED_WITH_PREJUDICE -> "dismissal with prejudice";
            case DISMISSED_WITHOUT_PREJUDICE -> "dismissal without prejudice";
            case DISMISSED -> "dismissal";
            case WITHDRAWN -> "withdrawal of the charge";
            case DIVERTED -> "diversion";
            case MISTRIAL -> "mistrial";
            case TRANSFERRED -> "transfer";
            case AFFIRMED -> "affirmance";
            case REVERSED -> "reversal";
            case VACATED -> "vacatur";
            case PARDONED -> "pardon";
            case UNKNOWN, UNRECOGNIZED -> "unknown outcome";
        };
    }
}
