import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One of the four files, a CSV of RFC 4180 under gzip; read without the program that it checks. */
final class Table {

    final List<Row> rows = new ArrayList<>();

    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();
    private int at;

    private Table(String name, String text) {
        this.text = text;
        List<String> header = row();
        header.forEach(cell -> columns.put(cell, columns.size()));
        while (at < text.length()) {
            List<String> cells = row();
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(name + " has a row of " + cells.size() + " cells before " + at);
            }
            rows.add(new Row(cells));
        }
    }

    static Table read(Path folder, String name) {
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".csv.gz")))) {
            return new Table(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = ++at;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        return text.substring(start, at++).replace("\"\"", "\"");
    }

    /** A line of the file. */
    final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /** The words of a cell, of which names are padded unevenly: "Joseph  Cataldo". */
        String text(String column) {
            String text = cells.get(columns.get(column));
            return text.equals("nan") ? "" : text.strip().replaceAll("\\s+", " ");
        }
    }
}
