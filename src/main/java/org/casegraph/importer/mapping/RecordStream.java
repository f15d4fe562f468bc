package org.casegraph.importer.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casegraph.importer.Problem;
import org.casegraph.importer.ProblemCode;
import org.casegraph.importer.UnreadableException;

/** The lines that the files make: of their sources at first, then row by row as the rows are read. */
final class RecordStream extends InputStream {

    private final Mapping mapping;
    private final List<TableFile> files;
    private final Memory memory = new Memory();
    private final LineBuffer lines;
    private final RowLines rows;
    private final List<String> hashes = new ArrayList<>();
    private int opened;
    private Optional<TableReader> table = Optional.empty();
    private byte[] bytes;
    private int at;

    /** Reads all files once, for what their rows look up in each other. */
    RecordStream(Mapping mapping, List<TableFile> files, SourceLines sources, LineOrigins origins) throws IOException {
        this.mapping = mapping;
        this.files = files;
        lines = new LineBuffer(origins);
        rows = new RowLines(mapping, memory, sources::key, lines);
        for (TableFile file : files) {
            Survey survey = new Survey(file, mapping, memory);
            hashes.add(survey.sha256());
            lines.add(file, 0, sources.line(file, survey));
            for (Problem problem : survey.problems()) {
                lines.refuse(file, problem);
            }
        }
        bytes = lines.take();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (at == bytes.length) {
            if (!advance()) {
                return -1;
            }
            bytes = lines.take();
            at = 0;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    /** Makes the lines of the next row, or turns to the next file; false at the end. */
    private boolean advance() throws IOException {
        if (table.isPresent()) {
            row(files.get(opened - 1), table.get());
            return true;
        }
        if (opened == files.size()) {
            return false;
        }
        TableFile file = files.get(opened++);
        table = Optional.of(TableReader.open(file, mapping));
        return true;
    }

    private void row(TableFile file, TableReader reader) throws IOException {
        Optional<CsvRow> next = reader.next();
        if (next.isEmpty()) {
            reader.close();
            table = Optional.empty();
            requireSame(file, reader.sha256());
            return;
        }
        CsvRow row = next.get();
        Optional<BadCell> wrong = reader.wrongLength(row);
        if (wrong.isPresent()) {
            lines.refuse(file, wrong.get().problem(file, row.line(), "", "row"));
        } else {
            rows.make(file, row.line(), reader.view(row, memory));
        }
    }

    /** What is cited is the text that was read first. */
    private void requireSame(TableFile file, String sha256) throws UnreadableException {
        if (!sha256.equals(hashes.get(file.index()))) {
            throw new UnreadableException(new Problem(
                    file.name(),
                    0,
                    "",
                    ProblemCode.UNREADABLE,
                    Optional.empty(),
                    Optional.empty(),
                    "The file has changed while it was read."));
        }
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().close();
        }
    }
}
