package org.casegraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table, in the text format of PostgreSQL's COPY. */
final class RowBuffer {

    private static final int LARGE = 1 << 21;
    private static final int PIECE = 1 << 13;
    private static final byte[] NULL = {'\\', 'N'};

    private final String statement;
    private byte[] bytes = new byte[1 << 12];
    private int size;

    RowBuffer(String table, List<String> columns) {
        statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    /** The statement that takes these rows. */
    String statement() {
        return statement;
    }

    /** How many bytes the rows take. */
    int size() {
        return size;
    }

    /** One value a column: texts, numbers, truth values, instants, ids, constants, lists of texts, or nothing. */
    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put((byte) '\t');
            }
            value(values[i]);
        }
        put((byte) '\n');
    }

    /** The rows so far, of which this then has none. */
    Taken take() {
        Taken taken = new Taken(bytes, size);
        bytes = new byte[Math.min(bytes.length, LARGE)];
        size = 0;
        return taken;
    }

    /** So many of the bytes. */
    record Taken(byte[] bytes, int size) {}

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> put(NULL);
            case String text -> text(text);
            case Boolean truth -> put((byte) (truth ? 't' : 'f'));
            case Enum<?> constant -> text(constant.name());
            case List<?> list -> text(array(list));
            default -> text(value.toString());
        }
    }

    private static String array(List<?> texts) {
        StringBuilder array = new StringBuilder("{");
        for (Object text : texts) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    // Piece by piece: a text may be 64 MiB long.
    private void text(String text) {
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + PIECE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            escaped(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
            from = to;
        }
    }

    private void escaped(byte[] utf8) {
        reserve(utf8.length * 2);
        for (byte b : utf8) {
            byte escaped = escaped(b);
            if (escaped != 0) {
                bytes[size++] = '\\';
                bytes[size++] = escaped;
            } else {
                bytes[size++] = b;
            }
        }
    }

    private static byte escaped(byte b) {
        return switch (b) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    private void put(byte... some) {
        reserve(some.length);
        for (byte b : some) {
            bytes[size++] = b;
        }
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + bytes.length / 2));
        }
    }
}
