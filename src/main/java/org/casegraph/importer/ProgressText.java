package org.casegraph.importer;

import java.util.Locale;
import java.util.OptionalDouble;

/** How far an import is, for people, in one line: the phase, its share that is done, the rate and the time left. */
final class ProgressText {

    private static final int BAR = 20;

    private final LatestProgress.State state;
    private final double seconds;
    private final OptionalDouble done;

    /** The phase has lasted so long. */
    ProgressText(LatestProgress.State state, double seconds, ByteCount bytes) {
        this.state = state;
        this.seconds = seconds;
        this.done = switch (state.phase()) {
            // By the bytes: how many lines there are is known at the end.
            case READING -> share(bytes.read(), bytes.all().orElse(0));
            case WRITING -> share(state.linesWritten(), state.linesRead());
            case CHECKING, DERIVING, COMMITTING -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble share(long part, long whole) {
        return whole > 0 ? OptionalDouble.of(Math.min(1, part / (double) whole)) : OptionalDouble.empty();
    }

    /** With a bar, for a terminal of at least 80 columns. */
    String withBar() {
        return text(" " + bar());
    }

    /** For a file of lines. */
    String plain() {
        return text("");
    }

    private String text(String bar) {
        StringBuilder text =
                new StringBuilder("%-10s".formatted(state.phase().name().toLowerCase(Locale.ROOT)));
        done.ifPresent(share -> text.append(bar).append(" %3d %%".formatted((int) (100 * share))));
        text.append("  ").append(lines());
        done.ifPresent(share -> text.append(left(share)));
        return text.toString();
    }

    private String bar() {
        int full = (int) (BAR * done.orElse(0));
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
    }

    private String lines() {
        long lines = state.phase() == ImportProgress.Phase.WRITING ? state.linesWritten() : state.linesRead();
        String count = String.format(Locale.ROOT, "%,d lines", lines);
        return done.isEmpty() && state.phase() != ImportProgress.Phase.READING
                ? count + ", " + time(seconds)
                : count + String.format(Locale.ROOT, ", %,.0f a second", lines / Math.max(seconds, 1e-3));
    }

    private String left(double share) {
        return share > 0 ? ", " + time(seconds * (1 - share) / share) + " left" : "";
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? "%d:%02d".formatted(whole / 60, whole % 60)
                : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }
}
