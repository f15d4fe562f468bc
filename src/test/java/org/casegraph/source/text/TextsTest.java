package org.casegraph.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives of texts. */
class TextsTest {

    private static final int MOST_FILES = 5;
    private static final long MOST_BYTES = 1 << 20;

    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("a.txt", "One text.", "sub/b.txt", "Another text.", "../../../c.txt", "One text."));

    private final TextReader reader = new TextReader(Samples.limits(MOST_FILES, MOST_BYTES, Duration.ofSeconds(20)));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        reader.close();
    }

    private interface Wrapping {
        OutputStream around(OutputStream out) throws IOException;
    }

    private Path tar(String name, Wrapping wrapping) throws IOException {
        Path file = folder.resolve(name);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(wrapping.around(Files.newOutputStream(file)))) {
            TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            for (Map.Entry<String, String> one : FILES.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(one.getKey(), true);
                entry.setSize(one.getValue().length());
                tar.putArchiveEntry(entry);
                tar.write(one.getValue().getBytes(UTF_8));
                tar.closeArchiveEntry();
            }
        }
        return file;
    }

    private Path zip(String name, Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private TextFault fault(Path path) {
        return catchThrowableOfType(
                        RefusedTextException.class, () -> reader.open(path).close())
                .fault();
    }

    @Test
    void everyKindOfArchiveGivesItsFiles() throws Exception {
        Map<String, byte[]> bytes = new TreeMap<>();
        FILES.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        for (Path archive : List.of(
                zip("a.zip", bytes),
                tar("a.tar", out -> out),
                tar("misnamed.zip", GZIPOutputStream::new),
                tar("a.tar.zst", ZstdCompressorOutputStream::new))) {
            try (Texts texts = reader.open(archive)) {
                assertThat(texts.originals())
                        .as(archive.toString())
                        .containsExactlyInAnyOrder(Sha256.of("One text."), Sha256.of("Another text."));
                assertThat(texts.copies(Sha256.of("One text."))).isEqualTo(2);
                assertThat(texts.name(Sha256.of("Another text."))).isEqualTo(archive + "!sub/b.txt");
                assertThat(texts.text(Sha256.of("Another text.")).text()).isEqualTo("Another text.");
            }
        }
        assertThat(folder.resolve("../../../c.txt")).doesNotExist();
    }

    @Test
    void nothingOfAnArchiveIsLeftBehind() throws Exception {
        long before = spools();
        try (Texts texts = reader.open(tar("a.tar", out -> out))) {
            assertThat(spools()).isEqualTo(before + 1);
            assertThat(texts.originals()).isNotEmpty();
        }
        fault(zip("bomb.zip", Map.of("zeros", new byte[(int) MOST_BYTES + 1])));
        assertThat(spools()).isEqualTo(before);
    }

    private static long spools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("casegraph-texts-"))
                    .count();
        }
    }

    @Test
    void anArchiveThatHoldsTooMuchIsRefused() throws Exception {
        assertThat(fault(zip("bomb.zip", Map.of("zeros", new byte[(int) MOST_BYTES + 1]))))
                .isEqualTo(TextFault.TOO_MANY);
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= MOST_FILES; i++) {
            many.put("file" + i, new byte[] {(byte) i});
        }
        assertThat(fault(zip("many.zip", many))).isEqualTo(TextFault.TOO_MANY);
        many.forEach((name, bytes) -> {
            try {
                Files.createDirectories(folder.resolve("many"));
                Files.write(folder.resolve("many").resolve(name), bytes);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(fault(folder.resolve("many"))).isEqualTo(TextFault.TOO_MANY);
    }

    @Test
    void anArchiveThatIsBrokenIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(tar("a.tar.gz", GZIPOutputStream::new));
        assertThat(fault(Files.write(folder.resolve("half.tar.gz"), java.util.Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(TextFault.UNREADABLE);
        assertThat(fault(folder.resolve("none"))).isEqualTo(TextFault.UNREADABLE);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("One text.".getBytes(UTF_8));
        }
        assertThat(fault(Files.write(folder.resolve("one.gz"), gzip.toByteArray())))
                .isEqualTo(TextFault.UNKNOWN_TYPE);
    }

    @Test
    void anArchiveInAnArchiveIsNoText() throws Exception {
        byte[] inner = Files.readAllBytes(zip("inner.zip", Map.of("a.txt", "One text.".getBytes(UTF_8))));
        try (Texts texts = reader.open(zip("outer.zip", Map.of("inner.zip", inner)))) {
            String original = texts.originals().iterator().next();
            assertThat(catchThrowableOfType(RefusedTextException.class, () -> texts.text(original))
                            .fault())
                    .isEqualTo(TextFault.UNKNOWN_TYPE);
        }
    }
}
