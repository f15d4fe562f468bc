package org.casegraph.importer.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.importer.Problem;
import org.casegraph.importer.ProblemCode;
import org.casegraph.importer.UnreadableException;

/** The rows of a file below its header, which has all columns that the mapping asks for. */
final class TableReader implements Closeable {

    private final TableFile file;
    private final Mapping mapping;
    private final CsvTable table;
    private final Map<String, Integer> header = new HashMap<>();
    private int columns;

    private TableReader(TableFile file, Mapping mapping) throws IOException {
        this.file = file;
        this.mapping = mapping;
        table = CsvTable.open(file.name(), file.path());
    }

    static TableReader open(TableFile file, Mapping mapping) throws IOException {
        TableReader reader = new TableReader(file, mapping);
        try {
            reader.readHeader();
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private void readHeader() throws UnreadableException {
        List<CsvCell> cells = table.next()
                .map(CsvRow::cells)
                .orElseThrow(() -> refused("The file is empty.", "a header with the names of the columns", "nothing"));
        Set<String> needed = mapping.columns(file.rule().name());
        columns = cells.size();
        for (int i = 0; i < columns; i++) {
            String name = cells.get(i).words();
            if (file.rule().made().containsKey(name)) {
                throw refused("The mapping makes a column that the file has.", "another name in define", name);
            }
            if (header.put(name, i) != null && needed.contains(name)) {
                throw refused("Two columns have one name.", "one column " + name, "two");
            }
        }
        Set<String> missing =
                needed.stream().filter(name -> !header.containsKey(name)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            String found = cells.stream().map(CsvCell::words).collect(Collectors.joining(", "));
            throw refused(
                    "The file has no such column.", missing.stream().sorted().collect(Collectors.joining(", ")), found);
        }
    }

    private UnreadableException refused(String message, String expected, String found) {
        return new UnreadableException(new Problem(
                file.name(), 1, "", ProblemCode.MISSING_FIELD, Optional.of(expected), Optional.of(found), message));
    }

    /** The next row, empty at the end of the file. */
    Optional<CsvRow> next() throws UnreadableException {
        return table.next();
    }

    /** What is wrong with the number of the row's cells, if anything. */
    Optional<BadCell> wrongLength(CsvRow row) {
        int found = row.cells().size();
        return found == columns
                ? Optional.empty()
                : Optional.of(new BadCell(
                        "The row has not as many cells as the header.", columns + " cells", String.valueOf(found)));
    }

    RowView view(CsvRow row, Memory memory) {
        return new RowView(file, header, row, mapping.blank(), memory);
    }

    String sha256() {
        return table.sha256();
    }

    int characters() {
        return table.characters();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
