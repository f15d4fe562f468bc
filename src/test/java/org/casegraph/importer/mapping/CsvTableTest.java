package org.casegraph.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.casegraph.importer.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String[] PIECES = {
        "a", "bc", " ", "\"", ",", "\n", "\r\n", "\r", "\u00e9", "\ud83d\ude00", "\u2028", "0.5"
    };

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static List<CsvRow> rows(CsvTable table) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private List<CsvRow> read(String text) throws IOException {
        try (CsvTable table = CsvTable.open("table.csv", write(text))) {
            return rows(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void cellsKnowTheirPlaceWhateverEndsTheLines(String end) throws IOException {
        String text = String.join(end, "n\u00b0,name", "1, Ann ", "", "2,\"B\"\"o\"\"b," + end + "Jr\"", "3,", "");

        List<CsvRow> rows = read(text);

        assertThat(rows).extracting(CsvRow::line).containsExactly(1, 2, 4, 6);
        assertThat(passage(rows.get(1).cells().get(1), text)).isEqualTo("Ann");
        assertThat(rows.get(2).cells().get(1).text()).isEqualTo("B\"o\"b," + end + "Jr");
        assertThat(passage(rows.get(2).cells().get(1), text)).isEqualTo("B\"\"o\"\"b," + end + "Jr");
        assertThat(rows.get(3).cells()).extracting(CsvCell::text).containsExactly("3", "");
    }

    @Test
    void aByteOrderMarkCountsAndBelongsToNoCell() throws IOException {
        List<CsvRow> rows = read("\ufeffa,b\n\ud83d\ude00,x\n");

        assertThat(rows.getFirst().cells().getFirst()).isEqualTo(new CsvCell("a", false, 1));
        assertThat(rows.get(1).cells().get(1).start()).isEqualTo(7);
    }

    @Test
    void aCompressedFileIsReadAsWhatItHolds() throws Exception {
        String text = "a\n\u00e9\ud83d\ude00\n";
        Path file = folder.resolve("table.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (CsvTable table = CsvTable.open("table", file)) {
            assertThat(rows(table)).hasSize(2);
            assertThat(table.characters()).isEqualTo(5);
            assertThat(table.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** The law that citations rest on; a failure names the seed that breaks it. */
    @Test
    void eachCellStandsWhereItSaysInRandomFiles() throws IOException {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<List<String>> cells = new ArrayList<>();
            String text = file(random, cells);
            List<CsvRow> rows = read(text);
            assertThat(rows).as("seed " + seed).hasSameSizeAs(cells);
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < cells.get(i).size(); j++) {
                    CsvCell cell = rows.get(i).cells().get(j);
                    assertThat(cell.text())
                            .as("seed " + seed)
                            .isEqualTo(cells.get(i).get(j));
                    assertThat(passage(cell, text))
                            .as("seed " + seed)
                            .isEqualTo(cell.passage(0, cell.words()).passage());
                }
            }
        }
    }

    private static String file(Random random, List<List<String>> cells) {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\ufeff" : "");
        int rows = 1 + random.nextInt(8);
        // Longer than the reader's buffer now and then, so that rows and line ends lie across its border.
        int longest = random.nextInt(20) == 0 ? 4_000 : 6;
        for (int i = 0; i < rows; i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                String cell = cell(random, longest);
                boolean quoted = cell.matches("(?s).*[\",\r\n].*") || random.nextInt(3) == 0;
                text.append(j > 0 ? "," : "").append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
                row.add(cell);
            }
            cells.add(row);
            text.append(
                    i == rows - 1 && random.nextBoolean() ? "" : new String[] {"\n", "\r\n", "\r"}[random.nextInt(3)]);
            text.append(random.nextInt(6) == 0 && i < rows - 1 ? "\n" : "");
        }
        return text.toString();
    }

    private static String cell(Random random, int longest) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }

    /** What stands in the text where the cell says that its words begin. */
    private static String passage(CsvCell cell, String text) {
        Cell cited = cell.passage(0, cell.words());
        int from = text.offsetByCodePoints(0, cited.start());
        int length = cited.passage().codePointCount(0, cited.passage().length());
        return text.substring(from, text.offsetByCodePoints(from, length));
    }

    @Test
    void whatIsNoCsvIsToldWithItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"4\n5,6\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Unclosed quoted field")
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> read("a,b\n1,\"2\"3\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("after closing quote");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), new byte[] {'a', '\n', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> {
                    try (CsvTable table = CsvTable.open("latin.csv", file)) {
                        rows(table);
                    }
                })
                .isInstanceOf(UnreadableException.class)
                .hasMessage("The file is not UTF-8.");
    }
}
