package org.casegraph.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An import report for people: what was done in aligned lines, then a line for each problem. */
final class ReportText {

    private final ImportReport report;
    private final StringBuilder text = new StringBuilder();

    ReportText(ImportReport report) {
        this.report = report;
        counts();
        problems();
    }

    private void counts() {
        ImportReport.Counts records = report.allRecords();
        row("result", result());
        row(
                "lines",
                "%d read, %d left out, %d passed over, %.3f s, %.0f a second",
                report.lines(),
                report.linesLeftOut(),
                report.linesPassedOver(),
                report.seconds(),
                report.linesPerSecond());
        row(
                "records",
                "%d created, %d updated, %d unchanged",
                records.created(),
                records.updated(),
                records.unchanged());
        report.records()
                .forEach((kind, counts) -> row(
                        "  " + kind.name().toLowerCase(Locale.ROOT),
                        "%d created, %d updated, %d unchanged",
                        counts.created(),
                        counts.updated(),
                        counts.unchanged()));
        row("claims", "%d made", report.claimsMade());
        row("citations", "%d made", report.citationsMade());
        report.citations().forEach((status, count) -> row("  " + status.name(), "%d", count));
        row("conflicts", "%d opened, %d closed", report.conflictsOpened(), report.conflictsClosed());
        row("texts", "%d stored, %d files unmatched", report.textsStored(), report.textsUnmatched());
    }

    private String result() {
        if (report.written()) {
            return report.clean() ? "written" : "written without the lines that have problems";
        }
        return report.dryRun() ? "dry run, nothing written" : "nothing written";
    }

    private void problems() {
        row("problems", "%d", report.problemCount());
        report.problems().forEach(problem -> text.append(line(problem)).append('\n'));
        long untold = report.problemCount() - report.problems().size();
        if (untold > 0) {
            text.append("and ").append(untold).append(" more\n");
        }
    }

    private static String line(Problem problem) {
        String place = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
        List<String> parts = Arrays.asList(
                place,
                problem.pointer(),
                problem.code().name(),
                problem.message(),
                problem.expected().map(expected -> "Expected " + expected + ".").orElse(""),
                problem.found().map(found -> "Found " + found + ".").orElse(""));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    }

    private void row(String name, String format, Object... values) {
        text.append(String.format(Locale.ROOT, "%-16s %s%n", name, String.format(Locale.ROOT, format, values)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
