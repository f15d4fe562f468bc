package org.casegraph.importer;

import java.util.List;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ImportReport")
@Description("What an import did, or would have done if it was a dry run.")
public record ImportReportView(
        @Description("Whether nothing was to be written.") boolean dryRun,

        @Description("Whether anything was kept: not for a dry run, and not where a problem refused the import.")
        boolean written,

        @Description("How many lines there were, blank ones left out.")
        int lines,

        @Description("How many of them had problems.") int linesLeftOut,

        @Description("How many of them were of kinds that were not asked for.")
        int linesPassedOver,

        @NonNull @Description("What became of the records that the lines are about.")
        List<@NonNull Records> records,

        @Description("How many claims were made.") int claimsMade,
        @Description("How many citations were made.") int citationsMade,

        @NonNull @Description("All citations that the lines name, new or not, by what checking them gave.")
        List<@NonNull Citations> citations,

        @Description("How many conflicts there are that were none before.")
        int conflictsOpened,

        @Description("How many conflicts are none any more.")
        int conflictsClosed,

        @Description("How many texts of sources were stored.")
        int textsStored,

        @Description("How long it took.") double seconds,
        @Description("How many problems there are.") int problemCount,

        @NonNull @Description("The first 100 of them, in the order of the lines.")
        List<@NonNull ImportProblem> problems) {

    static ImportReportView of(ImportReport report) {
        return new ImportReportView(
                report.dryRun(),
                report.written(),
                (int) report.lines(),
                (int) report.linesLeftOut(),
                (int) report.linesPassedOver(),
                report.records().entrySet().stream()
                        .map(entry -> Records.of(entry.getKey(), entry.getValue()))
                        .toList(),
                (int) report.claimsMade(),
                (int) report.citationsMade(),
                report.citations().entrySet().stream()
                        .map(entry ->
                                new Citations(entry.getKey(), entry.getValue().intValue()))
                        .toList(),
                (int) report.conflictsOpened(),
                (int) report.conflictsClosed(),
                (int) report.textsStored(),
                report.seconds(),
                (int) report.problemCount(),
                report.problems().stream().map(ImportProblem::of).toList());
    }

    @Type("ImportedRecords")
    @Description("What became of the records of one kind.")
    public record Records(
            @NonNull @Description("The kind.") RecordKind kind,
            @Description("How many were not there before.") int created,
            @Description("How many changed.") int updated,
            @Description("How many stayed as they were.") int unchanged) {

        private static Records of(RecordKind kind, ImportReport.Counts counts) {
            return new Records(kind, (int) counts.created(), (int) counts.updated(), (int) counts.unchanged());
        }
    }

    @Type("ImportedCitations")
    @Description("How many citations have one status.")
    public record Citations(
            @NonNull @Description("The status.") VerificationStatus status,
            @Description("How many.") int count) {}

    @Type("ImportProblem")
    @Description("Something that is wrong with an import.")
    public record ImportProblem(
            @Description("The number of the line, from 1; 0 where no one line is to blame.")
            int line,

            @NonNull @Description("The place in the line, a JSON Pointer (RFC 6901); empty for the whole line.")
            String pointer,

            @NonNull @Description("What is wrong.") ProblemCode code,

            @Description("What should stand there.") @Nullable
            String expected,

            @Description("What stands there, shortened.") @Nullable
            String found,

            @NonNull @Description("One sentence for the person who made the lines.")
            String message) {

        private static ImportProblem of(Problem problem) {
            return new ImportProblem(
                    problem.line(),
                    problem.pointer(),
                    problem.code(),
                    problem.expected().orElse(null),
                    problem.found().orElse(null),
                    problem.message());
        }
    }
}
