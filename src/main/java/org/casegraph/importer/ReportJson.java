package org.casegraph.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An import report as JSON, members in a fixed order. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode of(ImportReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dryRun", report.dryRun());
        json.put("written", report.written());
        json.put("lines", report.lines());
        json.put("linesLeftOut", report.linesLeftOut());
        json.put("linesPassedOver", report.linesPassedOver());
        counts(json.putObject("records"), report.allRecords());
        ObjectNode kinds = json.putObject("recordsByKind");
        report.records().forEach((kind, counts) -> counts(kinds.putObject(kind.name()), counts));
        json.put("claimsMade", report.claimsMade());
        json.put("citationsMade", report.citationsMade());
        ObjectNode citations = json.putObject("citations");
        report.citations().forEach((status, count) -> citations.put(status.name(), count));
        json.put("conflictsOpened", report.conflictsOpened());
        json.put("conflictsClosed", report.conflictsClosed());
        json.put("textsStored", report.textsStored());
        json.put("textsUnmatched", report.textsUnmatched());
        json.put("seconds", rounded(report.seconds(), 3));
        json.put("linesPerSecond", rounded(report.linesPerSecond(), 0));
        json.put("problemCount", report.problemCount());
        ArrayNode problems = json.putArray("problems");
        report.problems().forEach(problem -> problem(problems.addObject(), problem));
        return json;
    }

    private static void counts(ObjectNode json, ImportReport.Counts counts) {
        json.put("created", counts.created());
        json.put("updated", counts.updated());
        json.put("unchanged", counts.unchanged());
    }

    static void problem(ObjectNode json, Problem problem) {
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("pointer", problem.pointer());
        json.put("code", problem.code().name());
        json.put("expected", problem.expected().orElse(null));
        json.put("found", problem.found().orElse(null));
        json.put("message", problem.message());
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
