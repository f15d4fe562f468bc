package org.casegraph.importer.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.importer.Problem;

/** The first reading of a file: its hash and length, and what rows of other files look up in it. */
final class Survey {

    private static final int MOST_PROBLEMS = 1_000;

    private final Memory memory;
    private final List<Problem> problems = new ArrayList<>();
    private final String sha256;
    private final int characters;
    private final String capturedAt;

    /** Keeps in the memory what the mapping looks up. */
    Survey(TableFile file, Mapping mapping, Memory memory) throws IOException {
        this.memory = memory;
        List<Lookup> lookups = mapping.lookups(file.rule().name());
        capturedAt = Files.getLastModifiedTime(file.path())
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        try (TableReader table = TableReader.open(file, mapping)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (!lookups.isEmpty() && table.wrongLength(row.get()).isEmpty()) {
                    keep(lookups, file, row.get().line(), table.view(row.get(), memory));
                }
            }
            sha256 = table.sha256();
            characters = table.characters();
        }
    }

    private void keep(List<Lookup> lookups, TableFile file, int line, RowView row) {
        for (Lookup lookup : lookups) {
            try {
                lookup.entry(row).ifPresent(entry -> memory.keep(lookup, entry));
            } catch (BadCell e) {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(e.problem(file, line, "", "lookup " + lookup.name()));
                }
            }
        }
    }

    /** What can not be looked up. */
    List<Problem> problems() {
        return problems;
    }

    /** Of the bytes of the text. */
    String sha256() {
        return sha256;
    }

    RecordJson snapshot(RecordJson source) {
        return source.snapshot(sha256, characters, capturedAt);
    }
}
