package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.RecordRef;

/** The lines of an import, in their order, of which at most one states or retracts a given record. */
final class ImportLines {

    private List<ImportLine> lines = new ArrayList<>();
    private final Map<RecordRef, ImportLine> byRecord = new HashMap<>();

    private long read;

    /** Takes the next line, or counts one of which not even the record is known. */
    void next(Optional<ImportLine> line) {
        read++;
        line.ifPresent(this::add);
    }

    /** How many lines there were, good or bad. */
    long read() {
        return read;
    }

    /** How many lines have had problems. */
    long bad() {
        return read - lines.stream().filter(line -> !line.notes().bad()).count();
    }

    private void add(ImportLine line) {
        if (!(line instanceof ClaimLine)) {
            ImportLine earlier = byRecord.putIfAbsent(line.record(), line);
            if (earlier != null) {
                Place place = earlier.notes().place();
                line.notes()
                        .report(
                                "/key",
                                Finding.of(
                                        ProblemCode.DUPLICATE_KEY,
                                        "An earlier line is about this record.",
                                        "each key once in an import",
                                        line.record().key() + ", as in " + place.name() + ":" + place.line()));
                return;
            }
        }
        lines.add(line);
    }

    List<ImportLine> all() {
        return lines;
    }

    boolean anyBad() {
        return lines.stream().anyMatch(line -> line.notes().bad());
    }

    /** Leaves out the lines that have problems. */
    void dropBad() {
        lines = lines.stream().filter(line -> !line.notes().bad()).toList();
        byRecord.values().removeIf(line -> line.notes().bad());
    }

    /** The line that states this record, if there is one. */
    Optional<RecordLine> stated(RecordRef record) {
        return byRecord.get(record) instanceof RecordLine line ? Optional.of(line) : Optional.empty();
    }

    /** What the lines say, by record, in the order of the records' first lines. */
    Collection<RecordChange> changes() {
        Map<RecordRef, List<ClaimLine>> claims = new LinkedHashMap<>();
        for (ImportLine line : lines) {
            List<ClaimLine> ofRecord = claims.computeIfAbsent(line.record(), record -> new ArrayList<>());
            if (line instanceof ClaimLine claim) {
                ofRecord.add(claim);
            }
        }
        return claims.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RecordChange change(RecordRef record, List<ClaimLine> claims) {
        Optional<RetractionLine> retraction =
                byRecord.get(record) instanceof RetractionLine line ? Optional.of(line) : Optional.empty();
        return new RecordChange(record, stated(record), retraction, claims);
    }
}
