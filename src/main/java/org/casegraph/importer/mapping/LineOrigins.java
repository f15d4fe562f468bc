package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.importer.ImportFile.Origin;
import org.casegraph.importer.ImportFile.Origins;
import org.casegraph.importer.Problem;

/** Which row each line was made from, in four bytes a line. */
final class LineOrigins implements Origins {

    /** Of the rest only the place is kept; a report tells of a hundred. */
    private static final int MOST_PROBLEMS = 1_000;

    /** A file and the number of lines before its first one. */
    private record Begin(TableFile file, int lines) {}

    private final List<Begin> begins = new ArrayList<>();
    private final Map<Integer, Problem> problems = new HashMap<>();
    private int[] rows = new int[1024];
    private int count;

    synchronized void clear() {
        begins.clear();
        problems.clear();
        count = 0;
    }

    /** The next line is made from this row; 0 for the file as a whole. */
    synchronized void add(TableFile file, int row) {
        if (begins.isEmpty() || !begins.getLast().file().equals(file)) {
            begins.add(new Begin(file, count));
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
    }

    /** The next line could not be made from this row. */
    synchronized void add(TableFile file, Problem problem) {
        add(file, problem.line());
        if (problems.size() < MOST_PROBLEMS) {
            problems.put(count, problem);
        }
    }

    @Override
    public synchronized Optional<Origin> of(int line) {
        if (line < 1 || line > count) {
            return Optional.empty();
        }
        int at = begins.size() - 1;
        while (begins.get(at).lines() >= line) {
            at--;
        }
        TableFile file = begins.get(at).file();
        return Optional.of(
                new Origin(file.index(), file.name(), rows[line - 1], Optional.ofNullable(problems.get(line))));
    }
}
