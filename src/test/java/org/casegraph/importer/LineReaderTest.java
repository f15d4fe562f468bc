package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.casegraph.importer.LineReader.RawLine;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void cutsAtLineFeedsAndNumbersFromOne() throws IOException {
        assertThat(texts("a\n\nb\r\nc")).containsExactly("1 a", "2 ", "3 b\r", "4 c");
        assertThat(texts("a\n")).containsExactly("1 a");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void leavesOutAByteOrderMarkAtTheStartOnly() throws IOException {
        assertThat(texts("\ufeffa\n\ufeffb")).containsExactly("1 a", "2 \ufeffb");
        assertThat(texts("\ufeff")).isEmpty();
    }

    @Test
    void readsWhatGzipHolds() throws IOException {
        byte[] whole = gzip("\ufeffa\nb\n");
        assertThat(texts(lines(whole))).containsExactly("1 a", "2 b");
        byte[] twoMembers = concatenated(whole, gzip("c\n"));
        assertThat(texts(lines(twoMembers))).containsExactly("1 a", "2 b", "3 c");
    }

    @Test
    void refusesGzipThatIsCutOff() throws IOException {
        byte[] whole = gzip("a\n".repeat(1_000));
        assertThatThrownBy(() -> lines(Arrays.copyOf(whole, whole.length - 4))).isInstanceOf(IOException.class);
    }

    @Test
    void keepsLinesLongerThanItsBuffer() throws IOException {
        String line = "x".repeat(200_000);
        assertThat(texts(line + "\n" + line)).containsExactly("1 " + line, "2 " + line);
    }

    @Test
    void passesOverALineBeyondTheLimit() throws IOException {
        InputStream longest = repeated(LineReader.LONGEST);
        InputStream tooLong = repeated(LineReader.LONGEST + 1);
        List<RawLine> lines = lines(joined(joined(longest, tooLong), bytes("a")));
        assertThat(lines).extracting(RawLine::tooLong).containsExactly(false, true, false);
        assertThat(lines).extracting(line -> line.bytes().length).containsExactly(LineReader.LONGEST, 0, 1);
    }

    @Test
    void knowsBlankLines() throws IOException {
        assertThat(lines(" \t\r\n\nx".getBytes(StandardCharsets.UTF_8)))
                .extracting(RawLine::blank)
                .containsExactly(true, true, false);
    }

    private static InputStream repeated(long length) {
        return new InputStream() {
            private long left = length + 1;

            @Override
            public int read() {
                return --left < 0 ? -1 : left == 0 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int count = (int) Math.min(most, left);
                Arrays.fill(into, from, from + count, (byte) 'x');
                left -= count;
                if (left == 0 && count > 0) {
                    into[from + count - 1] = '\n';
                }
                return count == 0 && most > 0 ? -1 : count;
            }
        };
    }

    private static InputStream joined(InputStream first, InputStream second) {
        return new SequenceInputStream(first, second);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(String text) throws IOException {
        return texts(lines(bytes(text)));
    }

    private static List<String> texts(List<RawLine> lines) {
        return lines.stream()
                .map(line -> line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<RawLine> lines(byte[] bytes) throws IOException {
        return lines(new ByteArrayInputStream(bytes));
    }

    private static List<RawLine> lines(InputStream bytes) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        try (LineReader reader = LineReader.open(new ImportFile("test", () -> bytes))) {
            for (Optional<RawLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
