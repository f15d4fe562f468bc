package org.casegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.record.RecordKind;

/**
 * Writes the rows of {@link LineSql} as lines of the import format, such that an import of them makes the same claims
 * and citations in the same order.
 *
 * <p>The citations that come first and support or dispute what the record's field shows stand on the record's own line.
 * From the first other one on each claim has a line, with those of its citations that follow each other. That a claim is
 * accepted is said where an import would not find so by itself: it accepts the first claim of the value that the field
 * shows. No line is longer than an import takes.
 */
final class LineWriter {

    /** The longest line that an import takes without a text, in bytes. */
    static final int LONGEST = 8 << 20;

    private static final byte[] NONE = {};
    // More than what stands between the parts of a line.
    private static final int PUNCTUATION = 300;

    private enum Open {
        NOTHING,
        RECORD,
        CLAIM
    }

    private final OutputStream out;
    private final RecordKind kind;
    private final Form form;

    private Open open = Open.NOTHING;
    private byte[] key = NONE;
    private byte[] claim = NONE;
    private long length;
    private boolean cited;
    /** By field, the first claim that says what the field shows. */
    private final Map<String, byte[]> saying = new HashMap<>();

    LineWriter(OutputStream out, RecordKind kind, Form form) {
        this.out = out;
        this.kind = kind;
        this.form = form;
    }

    void write(Row row) throws IOException {
        if (row.at(Row.TYPE, 0) == 'R') {
            end();
            open = Open.RECORD;
            key = row.copy(Row.KEY);
            saying.clear();
            write(row, Row.JSON);
        } else {
            cite(row);
        }
    }

    private void cite(Row row) throws IOException {
        boolean says = row.at(Row.FLAGS, 0) == 's';
        Optional<byte[]> first = says
                ? Optional.of(saying.computeIfAbsent(row.text(Row.FIELD), field -> row.copy(Row.CLAIM)))
                : Optional.empty();
        boolean accepted = accepted(row, first);
        if (open == Open.RECORD && says && !accepted && fits(row)) {
            separate();
            write("{\"field\":\"");
            write(row, Row.FIELD);
            write("\",");
            write(row, Row.JSON);
            write(row, Row.MANNER);
        } else {
            if (open != Open.CLAIM || !row.equals(Row.CLAIM, claim) || !fits(row)) {
                end();
                begin(row, accepted);
            }
            separate();
            write("{");
            write(row, Row.JSON);
        }
        write("}");
    }

    /** Whether it must be said that the claim is accepted. */
    private boolean accepted(Row row, Optional<byte[]> first) {
        boolean evident = first.filter(bytes -> row.equals(Row.CLAIM, bytes)).isPresent() && !row.has(Row.BECAUSE);
        boolean rivalled = form == Form.CHANGES && row.at(Row.FLAGS, 2) == 'o';
        boolean possible = row.at(Row.FLAGS, 0) != 'd';
        return row.at(Row.FLAGS, 1) == 'a' && possible && (!evident || rivalled);
    }

    private boolean fits(Row row) {
        return length + row.length(Row.FIELD) + row.length(Row.JSON) + row.length(Row.MANNER) + PUNCTUATION < LONGEST;
    }

    private void begin(Row row, boolean accepted) throws IOException {
        open = Open.CLAIM;
        claim = row.copy(Row.CLAIM);
        write("{\"kind\":\"claim\",\"record\":{\"kind\":\"" + kind + "\",\"key\":\"");
        write(key);
        write("\"},\"field\":\"");
        write(row, Row.FIELD);
        write("\",\"value\":");
        write(row, Row.VALUE);
        write(row, Row.MANNER);
        if (accepted) {
            write(",\"accepted\":true");
            write(row, Row.BECAUSE);
        }
    }

    private void separate() throws IOException {
        write(cited ? "," : ",\"citations\":[");
        cited = true;
    }

    /** Ends the line that is open, if one is. */
    void end() throws IOException {
        if (open != Open.NOTHING) {
            write(cited ? "]}\n" : "}\n");
        }
        open = Open.NOTHING;
        length = 0;
        cited = false;
    }

    private void write(Row row, int column) throws IOException {
        row.write(column, out);
        length += row.length(column);
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        length += bytes.length;
    }
}
