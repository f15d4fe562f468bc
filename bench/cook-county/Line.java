import java.util.List;
import java.util.stream.Collectors;

/** One line of the import format in the making. */
final class Line {

    private final StringBuilder json = new StringBuilder(512);
    private final StringBuilder citations = new StringBuilder(256);

    private Line(String kind) {
        json.append("{\"kind\":").append(quote(kind));
    }

    static Line of(String kind, String key) {
        return new Line(kind).with("key", key);
    }

    /** States what a source says of a field that shows nothing. */
    static Line claim(String kind, String key, String field, String value) {
        Line line = new Line("claim");
        line.json
                .append(",\"record\":{\"kind\":")
                .append(quote(kind))
                .append(",\"key\":")
                .append(quote(key))
                .append('}');
        return line.with("field", field).with("value", value);
    }

    /** Leaves the member out where the value is blank. */
    Line with(String member, String value) {
        return value.isBlank() ? this : plain(member, quote(value));
    }

    Line with(String member, List<String> values) {
        return values.isEmpty()
                ? this
                : plain(member, values.stream().map(Line::quote).collect(Collectors.joining(",", "[", "]")));
    }

    Line with(String member, boolean value) {
        return plain(member, String.valueOf(value));
    }

    Line snapshot(Table table, String capturedAt) {
        return plain(
                "snapshot",
                "{\"sha256\":%s,\"characters\":%d,\"capturedAt\":%s}"
                        .formatted(quote(table.sha256), table.characters, quote(capturedAt)));
    }

    /** Says which cell the field's value was read from; an empty one says nothing. */
    Line cite(String field, Table.Cell cell) {
        return cell.isBlank() ? this : cite("\"field\":" + quote(field) + ",", cell, cell.raw().strip());
    }

    /** The passage that a claim line rests on. */
    Line cite(Table.Cell cell) {
        return cite("", cell, cell.raw().strip());
    }

    private Line cite(String field, Table.Cell cell, String passage) {
        int start = cell.start() + cell.raw().indexOf(passage);
        citations
                .append(citations.isEmpty() ? "" : ",")
                .append("{%s\"source\":%s,\"quote\":%s,\"start\":%d,\"end\":%d}"
                        .formatted(field, quote(cell.source()), quote(passage), start, start + passage.length()));
        return this;
    }

    private Line plain(String member, String value) {
        json.append(',').append(quote(member)).append(':').append(value);
        return this;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return json + (citations.isEmpty() ? "" : ",\"citations\":[" + citations + "]") + "}";
    }
}
