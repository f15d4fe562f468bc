package org.casegraph.importer;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.casegraph.record.RecordKind;

/** Files of lines with damage of all sorts: to lines as JSON, to the text, to its bytes and to what compressed them. */
final class RandomFiles {

    private static final List<String> DAMAGE = List.of(
            "\0",
            "\n",
            "\r\n",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "\\u0000",
            "\\ud800",
            "\\udc00",
            "\\u",
            "\ufeff",
            "1e999999999",
            "-0",
            "9".repeat(2_000),
            "[".repeat(3_000),
            "{\"a\":".repeat(30),
            "\"kind\":\"case\",",
            "\"key\":\"fuzz/a\",",
            "😀".repeat(600),
            " ".repeat(70_000),
            "\u2028",
            "\u001b[31m");

    private final Random random;
    private final RandomLines lines;

    RandomFiles(Random random) {
        this.random = random;
        this.lines = new RandomLines(random);
    }

    ImportOptions options() {
        ImportOptions options =
                ImportOptions.defaults().withDryRun(random.nextInt(5) == 0).withContinueOnError(random.nextInt(4) == 0);
        return random.nextInt(5) == 0
                ? options.withOnly(EnumSet.of(RecordKind.values()[random.nextInt(11)], RecordKind.PERSON))
                : options;
    }

    /** One or two files. */
    List<byte[]> next() {
        List<String> text = new ArrayList<>(RandomLines.GOOD);
        if (random.nextInt(3) == 0) {
            text.set(text.size() - 1, "{\"kind\":\"person\",\"key\":\"K/gone\",\"retracted\":true,\"reason\":\"r\"}");
        }
        if (random.nextBoolean()) {
            Collections.shuffle(text, random);
            text = new ArrayList<>(text.subList(0, 1 + random.nextInt(text.size())));
        }
        for (int changed = random.nextInt(3); changed > 0; changed--) {
            text.set(random.nextInt(text.size()), lines.next().toString().replace("k/", "K/"));
        }
        if (random.nextInt(8) == 0) {
            text.add(text.get(random.nextInt(text.size())));
        }
        int cut = random.nextInt(6) == 0 ? random.nextInt(text.size()) : text.size();
        List<byte[]> files = new ArrayList<>();
        for (List<String> part : List.of(text.subList(0, cut), text.subList(cut, text.size()))) {
            files.add(compressed(damaged(String.join("\n", part).replace("K/", "fuzz/"))));
        }
        return files;
    }

    static List<ImportFile> of(List<byte[]> files) {
        return files.stream()
                .map(bytes -> new ImportFile("fuzz", () -> new ByteArrayInputStream(bytes)))
                .toList();
    }

    private byte[] damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int damages = Math.max(0, random.nextInt(9) - 6); damages > 0 && !damaged.isEmpty(); damages--) {
            int at = random.nextInt(damaged.length());
            int until = Math.min(damaged.length(), at + random.nextInt(1 << random.nextInt(8)));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, until);
                case 1 -> damaged.insert(at, damaged.substring(at, until));
                case 2 -> damaged.setLength(at);
                default -> damaged.insert(at, DAMAGE.get(random.nextInt(DAMAGE.size())));
            }
        }
        return flipped(damaged.toString().getBytes(StandardCharsets.UTF_8), 12);
    }

    private byte[] flipped(byte[] bytes, int oneIn) {
        if (bytes.length > 0 && random.nextInt(oneIn) == 0) {
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private byte[] compressed(byte[] bytes) {
        byte[] packed = switch (random.nextInt(5)) {
            case 0 -> gzip(bytes);
            case 1 -> Zstd.compress(bytes);
            case 2 ->
                joined(
                        gzip(Arrays.copyOf(bytes, bytes.length / 2)),
                        gzip(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length)));
            default -> bytes;
        };
        if (packed != bytes && random.nextInt(4) == 0) {
            packed = Arrays.copyOf(packed, random.nextInt(packed.length));
        }
        return packed == bytes ? bytes : flipped(packed, 4);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
