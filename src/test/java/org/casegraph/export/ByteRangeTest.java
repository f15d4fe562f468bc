package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casegraph.export.ByteRange.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 9",
        "bytes=3-, 3, 9",
        "bytes=9-, 9, 9",
        "bytes=0-0, 0, 0",
        "bytes=2-5, 2, 5",
        "bytes=2-99, 2, 9",
        "bytes=-1, 9, 9",
        "bytes=-99, 0, 9",
        "'bytes= 2-5 ', 2, 5",
    })
    void isAPartOfTenBytes(String header, long from, long to) {
        assertThat(ByteRange.parse(List.of(header)).orElseThrow().within(10)).contains(new Window(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
    void isNoPartOfTenBytes(String header) {
        assertThat(ByteRange.parse(List.of(header)).orElseThrow().within(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=1-2,4-5",
                "lines=1-2",
                "bytes=a-",
                "bytes=1-9999999999999999999"
            })
    void isNoRange(String header) {
        assertThat(ByteRange.parse(List.of(header))).isEmpty();
    }

    @Test
    void theWindowIsCutWhereverPiecesEnd() throws IOException {
        byte[] text = "0123456789".getBytes(StandardCharsets.US_ASCII);
        for (int from = 0; from < 10; from++) {
            for (int to = from; to < 10; to++) {
                for (int piece = 1; piece <= 10; piece++) {
                    assertThat(cut(text, new Window(from, to), piece)).isEqualTo("0123456789".substring(from, to + 1));
                }
            }
        }
        WindowOutput full = new WindowOutput(new ByteArrayOutputStream(), new Window(0, 0));
        full.write(text);
        assertThatThrownBy(() -> full.write('x')).isInstanceOf(WindowOutput.Full.class);
    }

    private static String cut(byte[] text, Window window, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WindowOutput cut = new WindowOutput(out, window);
        try {
            for (int i = 0; i < text.length; i += piece) {
                cut.write(text, i, Math.min(piece, text.length - i));
            }
        } catch (WindowOutput.Full full) {
            assertThat(out.size()).isEqualTo((int) window.length());
        }
        return out.toString(StandardCharsets.US_ASCII);
    }
}
