import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One of the four files, a CSV of RFC 4180 under gzip; each cell knows its place in the text. */
final class Table {

    /** What a cell says, and the passage of the file that says it. */
    record Cell(String source, String text, String raw, int start) {

        boolean isBlank() {
            return text.isBlank() || text.equals("nan");
        }

        /** Names are padded unevenly: "Joseph  Cataldo". */
        String words() {
            return isBlank() ? "" : text.strip().replaceAll("\\s+", " ");
        }
    }

    final String name;
    final String sha256;
    final int characters;
    final List<Row> rows = new ArrayList<>();

    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();
    private int at;

    private Table(String name, byte[] bytes) throws NoSuchAlgorithmException {
        this.name = name;
        text = new String(bytes, StandardCharsets.UTF_8);
        // Positions count code points, which are characters only here.
        if (text.codePointCount(0, text.length()) != text.length()) {
            throw new IllegalArgumentException(name + " has characters beyond the basic plane");
        }
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        characters = text.length();
        List<Cell> header = row();
        header.forEach(cell -> columns.put(cell.text(), columns.size()));
        while (at < text.length()) {
            List<Cell> cells = row();
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(name + " has a row of " + cells.size() + " cells before " + at);
            }
            rows.add(new Row(cells));
        }
    }

    static Table read(Path folder, String name) {
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".csv.gz")))) {
            return new Table(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        return cells;
    }

    private Cell plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        String raw = text.substring(start, at);
        return new Cell(source(), raw, raw, start);
    }

    private Cell quoted() {
        int start = ++at;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        String raw = text.substring(start, at++);
        return new Cell(source(), raw.replace("\"\"", "\""), raw, start);
    }

    private String source() {
        return Keys.PREFIX + name;
    }

    /** A line of the file. */
    final class Row {

        private final List<Cell> cells;

        private Row(List<Cell> cells) {
            this.cells = cells;
        }

        Cell cell(String column) {
            return cells.get(columns.get(column));
        }

        String text(String column) {
            return cell(column).words();
        }

        String source() {
            return Table.this.source();
        }
    }
}
