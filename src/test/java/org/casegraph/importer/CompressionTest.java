package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.casegraph.importer.LineReader.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compressed is read as what it holds to its very end, or not at all. */
class CompressionTest {

    @ParameterizedTest
    @EnumSource
    void isKnownByHowItBegins(Compression compression) throws IOException {
        byte[] packed = pack(compression, "a\nb\n");
        assertThat(lines(packed)).containsExactly("a", "b");
        assertThat(lines(joined(packed, pack(compression, ""), pack(compression, "c"))))
                .containsExactly("a", "b", "c");
        assertThat(lines(pack(compression, ""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isNotReadInPart(Compression compression) throws IOException {
        byte[] packed = pack(compression, "a line of text\n".repeat(500));
        for (int length = 4; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> lines(cut)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFollowsMustBeCompressedToo(Compression compression) throws IOException {
        byte[] packed = pack(compression, "a\n");
        assertThatThrownBy(() -> lines(joined(packed, "b\n".getBytes()))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureBetweenTwoPartsIsNotTheEnd(Compression compression) throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        byte[] packed = pack(compression, "a\n");
        assertThatThrownBy(() -> read(new SequenceInputStream(new ByteArrayInputStream(packed), failing)))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatGrowsTooLongIsNotKept(Compression compression) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing(compression, packed)) {
            byte[] some = "x".repeat(1 << 20).getBytes();
            for (int i = 0; i < 80; i++) {
                out.write(some);
            }
            out.write("\nb".getBytes());
        }
        assertThat(packed.size()).isLessThan(100_000);
        List<RawLine> lines = read(new ByteArrayInputStream(packed.toByteArray()));
        assertThat(lines).extracting(RawLine::tooLong).containsExactly(true, false);
        assertThat(lines.getFirst().bytes()).isEmpty();
    }

    @Test
    void aWindowBeyondTheLimitIsRefused() throws IOException {
        // An empty block in a frame whose header asks for a window of 2^(10 + exponent) bytes (RFC 8878, 3.1.1.1.2).
        byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) (17 << 3), 1, 0, 0};
        assertThat(lines(frame)).isEmpty();
        frame[5] = (byte) (18 << 3);
        assertThatThrownBy(() -> lines(frame)).isInstanceOf(IOException.class);
    }

    @Test
    void whatOnlyBeginsAlikeIsNoneOfThem() throws IOException {
        byte[] bytes = {0x28, (byte) 0xb5, 0x2f, '\n', 0x1f};
        assertThat(read(new ByteArrayInputStream(bytes))).hasSize(2);
        assertThat(lines("(".getBytes())).containsExactly("(");
    }

    private static byte[] pack(Compression compression, String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing(compression, packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static OutputStream packing(Compression compression, OutputStream packed) throws IOException {
        return switch (compression) {
            case GZIP -> new GZIPOutputStream(packed);
            case ZSTD -> new ZstdOutputStreamNoFinalizer(packed).setChecksum(true);
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes)).stream()
                .map(line -> new String(line.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<RawLine> read(InputStream bytes) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        try (LineReader reader = LineReader.open(new ImportFile("test", () -> bytes))) {
            for (Optional<RawLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
