package org.casegraph.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An upload's report as JSON, members in a fixed order. */
final class UploadJson {

    private UploadJson() {}

    static String of(UploadReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = json.putObject("counts");
        report.counts().forEach((fate, count) -> counts.put(fate.name(), count));
        ArrayNode texts = json.putArray("texts");
        report.texts().forEach(text -> text(texts.addObject(), text));
        json.put("problemCount", report.problemCount());
        ArrayNode problems = json.putArray("problems");
        report.problems().forEach(problem -> ReportJson.problem(problems.addObject(), problem));
        return json.toPrettyString() + "\n";
    }

    private static void text(ObjectNode json, UploadReport.Text text) {
        json.put("part", text.part());
        json.put("file", text.file());
        json.put("fate", text.fate().name());
        json.put("originalSha256", text.originalSha256());
        text.text().ifPresent(taken -> {
            json.put("sha256", taken.sha256());
            json.put("mediaType", taken.mediaType());
            json.put("extractedBy", taken.extractedBy());
            json.put("characters", taken.characters());
        });
        ArrayNode sources = json.putArray("sources");
        text.sources().forEach(sources::add);
    }
}
