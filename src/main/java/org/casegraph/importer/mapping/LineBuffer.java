package org.casegraph.importer.mapping;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.casegraph.importer.Problem;

/** Lines that were made and not yet read, and where each came from. */
final class LineBuffer {

    private static final byte[] REFUSED = "{}\n".getBytes(StandardCharsets.UTF_8);

    private final LineOrigins origins;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    LineBuffer(LineOrigins origins) {
        this.origins = origins;
    }

    /** A line that ends with a line feed, made from this row; 0 for the file as a whole. */
    void add(TableFile file, int row, byte[] line) {
        origins.add(file, row);
        lines.writeBytes(line);
    }

    /** Stands for a line that could not be made. */
    void refuse(TableFile file, Problem problem) {
        origins.add(file, problem);
        lines.writeBytes(REFUSED);
    }

    byte[] take() {
        byte[] taken = lines.toByteArray();
        lines.reset();
        return taken;
    }
}
