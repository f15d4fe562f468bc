package org.casegraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.record.RecordKind;

/**
 * What an import did, or would have done if it was a dry run.
 *
 * @param written whether anything was kept: not for a dry run, and not where a problem refused the import
 * @param lines how many lines there were, blank ones left out
 * @param linesLeftOut how many of them had problems
 * @param linesPassedOver how many of them were of kinds that were not asked for
 * @param records what became of the records that the lines are about, for kinds that there are any of
 * @param citations all that the lines name, new or not, by what checking them gave
 * @param textsUnmatched the files of the texts' folder that no snapshot asks for
 * @param problems the first {@link #MOST_PROBLEMS}, in the order of the lines
 * @param problemCount how many problems there are
 */
public record ImportReport(
        boolean dryRun,
        boolean written,
        long lines,
        long linesLeftOut,
        long linesPassedOver,
        Map<RecordKind, Counts> records,
        long claimsMade,
        long citationsMade,
        Map<VerificationStatus, Long> citations,
        long conflictsOpened,
        long conflictsClosed,
        long textsStored,
        long textsUnmatched,
        Duration took,
        List<Problem> problems,
        long problemCount) {

    /** How many problems a report tells; it counts the rest. */
    public static final int MOST_PROBLEMS = 100;

    /** Of the records of one kind. */
    public record Counts(long created, long updated, long unchanged) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(created + other.created, updated + other.updated, unchanged + other.unchanged);
        }
    }

    public Counts allRecords() {
        return records.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    public double seconds() {
        return took.toNanos() / 1e9;
    }

    public double linesPerSecond() {
        return lines / Math.max(seconds(), 1e-9);
    }

    /** Whether there was nothing wrong. */
    public boolean clean() {
        return problemCount == 0;
    }

    /** As a person reads it, in aligned lines. */
    public String asText() {
        return new ReportText(this).toString();
    }

    /** As a program reads it: one JSON object, on several lines. */
    public String asJson() {
        return ReportJson.of(this).toPrettyString();
    }

    /** The same on one line, without its end. */
    public String asJsonLine() {
        return ReportJson.of(this).toString();
    }
}
