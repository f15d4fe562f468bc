package org.casegraph.importer;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.importer.Problems.Finding;

/** The fields that come with the files of an upload. */
final class UploadFields {

    private static final String CAPTURED_AT = "capturedAt";

    private final Map<String, String> fields;
    private final UploadLog log;
    private final Set<String> read = new HashSet<>();

    UploadFields(Map<String, String> fields, UploadLog log) {
        this.fields = fields;
        this.log = log;
    }

    /** When the text of the source with this key was captured; what is wrong with that is noted. */
    Optional<Instant> capturedAt(String key) {
        String own = CAPTURED_AT + "/" + key;
        String field = fields.containsKey(own) ? own : CAPTURED_AT;
        read.add(field);
        String text = fields.get(field);
        if (text == null) {
            log.add("", CAPTURED_AT, Findings.missing(CAPTURED_AT));
            return Optional.empty();
        }
        Optional<Instant> at = SnapshotReader.instant(text);
        if (at.isEmpty()) {
            log.add("", field, SnapshotReader.badInstant(text));
        }
        return at;
    }

    /** Notes the fields that nothing was read from. */
    void finish() {
        fields.keySet().stream()
                .filter(field -> !read.contains(field))
                .sorted()
                .forEach(field -> log.add(
                        "",
                        field,
                        Finding.of(
                                ProblemCode.UNKNOWN_FIELD,
                                "No part of the upload has this field.",
                                "capturedAt, or capturedAt/KEY, beside a part source/KEY",
                                field)));
    }
}
