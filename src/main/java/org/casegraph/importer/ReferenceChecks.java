package org.casegraph.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.importer.LineNotes.Reference;
import org.casegraph.record.RecordRef;

/** Checks that whatever the lines refer to is stored or stated by another line. */
final class ReferenceChecks {

    private record Referrer(ImportLine line, Reference reference) {}

    private final ImportLines lines;
    private final Set<RecordRef> stored;
    private final Map<RecordRef, List<Referrer>> referrers = new HashMap<>();

    ReferenceChecks(ImportLines lines, StoredRecords records) {
        this.lines = lines;
        stored = stored(lines.all(), records);
    }

    private static Set<RecordRef> stored(Collection<ImportLine> lines, StoredRecords records) {
        Map<UUID, RecordRef> named = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.record()),
                        line.notes().references().stream().map(Reference::target)))
                .distinct()
                .collect(Collectors.toMap(RecordRef::id, record -> record));
        return records.existing(named.keySet()).stream().map(named::get).collect(Collectors.toCollection(HashSet::new));
    }

    boolean stored(RecordRef record) {
        return stored.contains(record);
    }

    void check() {
        for (ImportLine line : lines.all()) {
            if (line instanceof RetractionLine && !stored(line.record())) {
                line.notes().report("/key", Findings.dangling(line.record()));
            }
            line.notes().references().forEach(reference -> check(line, reference));
        }
    }

    private void check(ImportLine line, Reference reference) {
        RecordRef target = reference.target();
        if (stored(target)) {
            return;
        }
        if (lines.stated(target).isPresent()) {
            referrers.computeIfAbsent(target, t -> new ArrayList<>()).add(new Referrer(line, reference));
        } else {
            line.notes().report(reference.pointer(), Findings.dangling(target));
        }
    }

    /** Leaves out the lines that have problems, and reports and leaves out those that then refer to nothing. */
    void dropBad() {
        Deque<ImportLine> bad = lines.all().stream()
                .filter(line -> line.notes().bad())
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!bad.isEmpty()) {
            if (bad.poll() instanceof RecordLine line && !stored(line.record())) {
                bad.addAll(orphaned(referrers.getOrDefault(line.record(), List.of())));
            }
        }
        lines.dropBad();
    }

    private static Set<ImportLine> orphaned(List<Referrer> referrers) {
        Set<ImportLine> turnedBad = new HashSet<>();
        for (Referrer referrer : referrers) {
            LineNotes notes = referrer.line().notes();
            if (!notes.bad() || turnedBad.contains(referrer.line())) {
                turnedBad.add(referrer.line());
                notes.report(
                        referrer.reference().pointer(),
                        Findings.dangling(referrer.reference().target()));
            }
        }
        return turnedBad;
    }
}
