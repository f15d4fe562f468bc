package org.casegraph.source.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What text a file gives, and why it gives none. */
class TextReaderTest {

    private static final String RUSSIAN =
            "Суд приговорил обвиняемого к трём годам лишения свободы, сообщила прокуратура.";

    private static final String POLISH =
            "Sąd skazał oskarżonego na trzy lata więzienia, poinformowała prokuratura po rozprawie w środę.";

    private final TextReader reader = new TextReader(Samples.limits(10, 1 << 20, Duration.ofSeconds(20)));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        reader.close();
    }

    private ExtractedText read(byte[] bytes) throws IOException, RefusedTextException {
        return read(reader, bytes);
    }

    private ExtractedText read(TextReader by, byte[] bytes) throws IOException, RefusedTextException {
        Path file = Files.write(folder.resolve("file"), bytes);
        try (Texts texts = by.open(file)) {
            return texts.text(texts.originals().iterator().next());
        }
    }

    private TextFault fault(byte[] bytes) {
        return fault(reader, bytes);
    }

    private TextFault fault(TextReader by, byte[] bytes) {
        return catchThrowableOfType(RefusedTextException.class, () -> read(by, bytes))
                .fault();
    }

    @Test
    void plainUtf8IsItsOwnText() throws Exception {
        ExtractedText text = read("Ann \ud83d\ude00\r\nwas here.\n".getBytes(UTF_8));
        assertThat(text.text()).isEqualTo("Ann \ud83d\ude00\r\nwas here.\n");
        assertThat(text.sha256()).isEqualTo(text.originalSha256()).isEqualTo(Sha256.of(text.text()));
        assertThat(text.characters()).isEqualTo(17);
        assertThat(text.mediaType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(text.extractedBy()).isEqualTo("text/1");
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        assertThat(read("\ufeffAnn".getBytes(UTF_8)).text()).isEqualTo("Ann");
        ExtractedText wide = read("\ufeffÄnn".getBytes(UTF_16LE));
        assertThat(wide.text()).isEqualTo("Änn");
        assertThat(wide.mediaType()).isEqualTo("text/plain; charset=utf-16le");
        assertThat(wide.sha256()).isNotEqualTo(wide.originalSha256());
    }

    @Test
    void aCharsetThatNobodySaysIsDetected() throws Exception {
        ExtractedText latin = read("The café’s owner said: no.".getBytes(Charset.forName("windows-1252")));
        assertThat(latin.text()).isEqualTo("The café’s owner said: no.");
        assertThat(latin.mediaType()).isEqualTo("text/plain; charset=windows-1252");
        assertThat(latin.extractedBy()).isEqualTo("text/1 " + DecodedText.DETECTOR);
        for (String charset : List.of("windows-1251", "KOI8-R")) {
            assertThat(read(RUSSIAN.getBytes(Charset.forName(charset))).text()).isEqualTo(RUSSIAN);
        }
        for (String charset : List.of("windows-1250", "ISO-8859-2")) {
            assertThat(read(POLISH.getBytes(Charset.forName(charset))).text()).isEqualTo(POLISH);
        }
        String late = "Plain words. ".repeat(5_000) + POLISH;
        assertThat(read(late.getBytes(Charset.forName("windows-1250"))).text()).isEqualTo(late);
    }

    @Test
    void aPageSaysItsCharsetItself() throws Exception {
        String page = "<html><head><META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'></head>"
                + "<body><p>The café’s owner</p></body></html>";
        ExtractedText text = read(page.getBytes(Charset.forName("windows-1252")));
        assertThat(text.text()).isEqualTo("The café’s owner");
        assertThat(text.mediaType()).isEqualTo("text/html; charset=windows-1252");
        assertThat(text.extractedBy()).isEqualTo(HtmlText.NAME);
        String xhtml = "<?xml version='1.0' encoding='windows-1251'?>\n<!DOCTYPE html><html><body>" + RUSSIAN
                + "</body></html>";
        assertThat(read(xhtml.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(RUSSIAN);
        String unknown = "<meta charset=no-such><p>naïve</p>";
        assertThat(read(unknown.getBytes(UTF_8)).text()).isEqualTo("naïve");
    }

    @Test
    void aPdfGivesItsPages() throws Exception {
        ExtractedText text = read(Samples.pdf("Ann Doe was charged.", "She was acquitted."));
        assertThat(text.text()).isEqualTo("Ann Doe was charged.\nShe was acquitted.\n");
        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.extractedBy()).isEqualTo(PdfText.NAME);
    }

    @Test
    void whatOnlyItsOwnerMayChangeIsRead() throws Exception {
        assertThat(read(Samples.lockedPdf("", "Filed under no password.")).text())
                .startsWith("Filed under");
        assertThat(fault(Samples.lockedPdf("secret", "Filed under seal."))).isEqualTo(TextFault.ENCRYPTED);
    }

    @Test
    void whatHoldsNoTextIsRefused() throws Exception {
        assertThat(fault(Samples.pdf("", ""))).isEqualTo(TextFault.NO_TEXT);
        assertThat(fault("<html><body><script>x</script></body></html>".getBytes(UTF_8)))
                .isEqualTo(TextFault.NO_TEXT);
        assertThat(fault(" \n".getBytes(UTF_8))).isEqualTo(TextFault.NO_TEXT);
        assertThat(fault(new byte[0])).isEqualTo(TextFault.NO_TEXT);
    }

    @Test
    void whatIsBrokenOrSomethingElseIsRefused() throws Exception {
        byte[] pdf = Samples.pdf("Ann Doe was charged.");
        assertThat(fault(Arrays.copyOf(pdf, 200))).isEqualTo(TextFault.UNREADABLE);
        assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}))
                .isEqualTo(TextFault.UNKNOWN_TYPE);
        assertThat(fault("a\0b".getBytes(UTF_8))).isEqualTo(TextFault.NUL);
        assertThat(fault(new byte[TextLimits.LONGEST + 1])).isEqualTo(TextFault.TOO_LONG);
        assertThat(fault("<p>".repeat(HtmlText.MOST_TAGS + 1).getBytes(UTF_8))).isEqualTo(TextFault.TOO_LONG);
    }

    @Test
    void aPdfBrokenAnywhereGivesATextOrAFaultAndNothingElse() throws Exception {
        byte[] pdf = Samples.pdf("Ann Doe was charged.", "She was acquitted.");
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] broken = pdf.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(broken).text()).isNotBlank();
            } catch (RefusedTextException refused) {
                assertThat(refused.reason()).isNotEmpty();
            }
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws Exception {
        TextReader hasty = new TextReader(Samples.limits(10, 1 << 20, Duration.ofNanos(1)));
        try {
            assertThat(fault(hasty, Samples.pdf("Ann Doe was charged."))).isEqualTo(TextFault.TOO_SLOW);
        } finally {
            hasty.close();
        }
    }

    @Test
    void theSameBytesGiveTheSameText() throws Exception {
        for (byte[] bytes : new byte[][] {Samples.PAGE.getBytes(UTF_8), Samples.pdf("Ann Doe", "and others")}) {
            assertThat(read(bytes)).isEqualTo(read(bytes));
        }
    }

    @Test
    void theProgramsAreNamedWithTheirVersions() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(HtmlText.NAME).endsWith(" jsoup/" + version(pom, "jsoup"));
        assertThat(PdfText.NAME).endsWith(" pdfbox/" + version(pom, "pdfbox"));
        assertThat(DecodedText.DETECTOR).isEqualTo("icu4j/" + version(pom, "icu4j"));
    }

    private static String version(String pom, String library) {
        return pom.replaceAll("(?s).*<" + library + ".version>([^<]+)<.*", "$1");
    }
}
