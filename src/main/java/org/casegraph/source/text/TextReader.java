package org.casegraph.source.text;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Opens folders, archives and files of texts, and takes the text of each. The programs that read HTML and PDF are given
 * what strangers wrote: they run aside, two at a time, and one that does not end is left behind.
 */
@ApplicationScoped
public class TextReader {

    private static final int AT_ONCE = 2;
    private static final int HEAD = 4096;
    private static final Pattern UNFIT = Pattern.compile("[\\x00\\p{Cs}]");

    private final TextLimits limits;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("text-", 0).factory());

    TextReader(TextLimits limits) {
        this.limits = limits;
    }

    /**
     * The texts that a folder, an archive or a single file holds: zip, tar, tar.gz or tar.zst, known by its bytes. An
     * archive in an archive or a folder is no text and is not opened.
     *
     * @throws RefusedTextException where it can not be read or holds more than is taken
     */
    public Texts open(Path path) throws RefusedTextException {
        Gathered gathered = new Gathered(limits);
        try {
            gathered.addAll(path);
            return new Texts(this, gathered);
        } catch (IOException | RuntimeException e) {
            // Of what is broken the readers of archives complain in many ways.
            gathered.close();
            throw new RefusedTextException(
                    TextFault.UNREADABLE,
                    Files.isDirectory(path)
                            ? "The folder of texts can not be read."
                            : "The file of texts can not be read.");
        } catch (RefusedTextException e) {
            gathered.close();
            throw e;
        }
    }

    ExtractedText read(Original original) throws RefusedTextException {
        if (original.tooLong()) {
            throw new RefusedTextException(TextFault.TOO_LONG, "The text is too long.", "at most 64 MiB");
        }
        long until = System.nanoTime() + limits.time().toNanos();
        Future<ExtractedText> reading = readers.submit(() -> extract(original, until));
        try {
            return reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new RefusedTextException(TextFault.TOO_SLOW, "The text takes too long to be read.");
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedTextException(TextFault.TOO_SLOW, "The program was stopped.");
        }
    }

    private static ExtractedText extract(Original original, long until) throws IOException, RefusedTextException {
        TextType type = TextType.of(head(original.file()))
                .orElseThrow(() -> new RefusedTextException(
                        TextFault.UNKNOWN_TYPE, "The file holds no text that is read.", "plain text, HTML or PDF"));
        return switch (type) {
            case PLAIN -> plain(original, DecodedText.plain(Files.readAllBytes(original.file())));
            case HTML -> {
                DecodedText page = DecodedText.html(Files.readAllBytes(original.file()));
                yield extracted(original, page.mediaType(type), page.by(HtmlText.NAME), HtmlText.of(page.text()));
            }
            case PDF -> extracted(original, type.mediaType(), PdfText.NAME, PdfText.of(original.file(), until));
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static ExtractedText plain(Original original, DecodedText decoded) throws RefusedTextException {
        if (decoded.text().indexOf('\0') >= 0) {
            throw new RefusedTextException(TextFault.NUL, "The text holds U+0000, which can not be stored.");
        }
        return extracted(original, decoded.mediaType(TextType.PLAIN), decoded.by("text/1"), decoded.text());
    }

    private static ExtractedText extracted(Original original, String mediaType, String by, String text)
            throws RefusedTextException {
        // Neither can be stored, and only broken fonts and entities give them.
        String fit = UNFIT.matcher(text).replaceAll("\ufffd");
        if (fit.isBlank()) {
            throw new RefusedTextException(
                    TextFault.NO_TEXT, "The file holds no text; pictures of pages are not read.");
        }
        byte[] bytes = fit.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > TextLimits.LONGEST) {
            throw new RefusedTextException(TextFault.TOO_LONG, "The text is too long.", "at most 64 MiB");
        }
        String sha256 = Sha256.hex(Sha256.digest().digest(bytes));
        return new ExtractedText(sha256, original.sha256(), mediaType, by, fit, fit.codePointCount(0, fit.length()));
    }

    private static RefusedTextException refusal(Throwable cause) {
        return switch (cause) {
            case RefusedTextException refused -> refused;
            case OutOfMemoryError e ->
                new RefusedTextException(TextFault.TOO_LONG, "The text takes too much memory to be read.");
            default -> new RefusedTextException(TextFault.UNREADABLE, "The file is broken: its text can not be read.");
        };
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }
}
