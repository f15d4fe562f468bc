package org.casegraph.importer.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row as the mapping sees it: by the names of its columns, those of the file and those that the mapping makes. */
final class RowView {

    /** The column that every row has: the name of its file. */
    static final String FILE = "file";

    private final TableFile file;
    private final Map<String, Integer> header;
    private final CsvRow row;
    private final Set<String> blank;
    private final Memory memory;
    private final Map<String, Optional<Reading>> made = new HashMap<>();

    RowView(TableFile file, Map<String, Integer> header, CsvRow row, Set<String> blank, Memory memory) {
        this.file = file;
        this.header = header;
        this.row = row;
        this.blank = blank;
        this.memory = memory;
    }

    /** The whole file, of which only the name is known. */
    static RowView of(TableFile file) {
        return new RowView(file, Map.of(), new CsvRow(0, List.of()), Set.of(), new Memory());
    }

    /** What the row says in this column, where that is not blank. */
    Optional<Reading> column(String name) {
        Integer index = header.get(name);
        if (index != null) {
            return cell(row.cells().get(index));
        }
        if (name.equals(FILE)) {
            return Optional.of(Reading.of(file.title(), List.of()));
        }
        Optional<Reading> known = made.get(name);
        if (known == null) {
            known = Optional.ofNullable(file.rule().made().get(name)).flatMap(value -> value.read(this));
            made.put(name, known);
        }
        return known;
    }

    private Optional<Reading> cell(CsvCell cell) {
        String words = cell.words();
        return words.isEmpty() || blank.contains(words)
                ? Optional.empty()
                : Optional.of(Reading.of(words, List.of(cell.passage(file.index(), words))));
    }

    Optional<Reading> found(String lookup, String key) {
        return memory.found(lookup, key);
    }

    int count(String name, String same) {
        return memory.count(name, same);
    }
}
