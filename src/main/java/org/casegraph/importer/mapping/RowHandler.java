package org.casegraph.importer.mapping;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows whose cells know their place. The library tells a cell's text and whether it was quoted; what stands
 * between the cells of a well-formed file follows from that, but for the length of the line ends.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final LineEnds ends;
    private List<CsvCell> cells = new ArrayList<>();
    private boolean first = true;
    private boolean ended;
    private long chars;
    private long codePoints;

    RowHandler(LineEnds ends, int before) {
        this.ends = ends;
        chars = before;
        codePoints = before;
    }

    /** The line at which the row that is being read begins. */
    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }

    @Override
    protected void handleBegin(long line) {
        ended = !first;
        first = false;
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleEmpty() {
        endLine();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        endLine();
        if (index > 0) {
            pass(1);
        }
        pass(quoted ? 1 : 0);
        String text = new String(buffer, offset, length);
        cells.add(new CsvCell(text, quoted, Math.toIntExact(codePoints)));
        pass(text, quoted);
        pass(quoted ? 1 : 0);
    }

    /** Only now the character after a carriage return is read, which may belong to it. */
    private void endLine() {
        if (ended) {
            pass(ends.width(chars));
            ended = false;
        }
    }

    private void pass(String text, boolean quoted) {
        int doubled = quoted ? (int) text.chars().filter(c -> c == '"').count() : 0;
        pass(doubled);
        chars += text.length();
        codePoints += text.codePointCount(0, text.length());
    }

    private void pass(int count) {
        chars += count;
        codePoints += count;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line(), cells);
    }
}
