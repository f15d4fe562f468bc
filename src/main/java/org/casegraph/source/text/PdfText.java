package org.casegraph.source.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The text of a PDF, page after page, in the order in which the file draws it. */
final class PdfText {

    /** As {@link ExtractedText#extractedBy} names it. */
    static final String NAME = "pdf/1 pdfbox/3.0.7";

    static {
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    /**
     * Reads it until the moment of {@link System#nanoTime}.
     *
     * @throws IOException where it is broken
     */
    static String of(Path file, long until) throws IOException, RefusedTextException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new PdfPages(until).read(document);
        } catch (InvalidPasswordException e) {
            throw new RefusedTextException(TextFault.ENCRYPTED, "The PDF can not be read without a password.");
        } catch (PdfPages.Stopped stopped) {
            throw stopped.why();
        }
    }
}
