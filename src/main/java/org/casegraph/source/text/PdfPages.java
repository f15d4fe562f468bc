package org.casegraph.source.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of the pages, as long as there is time and none of them is a heap of letters. */
final class PdfPages extends PDFTextStripper {

    /** A page is held as positioned letters; one of a newspaper has some tens of thousands. */
    private static final int MOST_ON_A_PAGE = 500_000;

    private final long until;
    private final StringWriter text = new StringWriter();
    private int onPage;

    PdfPages(long until) {
        this.until = until;
        // The default is the machine's own.
        setLineSeparator("\n");
        setPageEnd("\n");
    }

    /** Ends the reading from where PDFBox calls back. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RefusedTextException why;

        private Stopped(TextFault fault, String message) {
            super(message, null, false, false);
            why = new RefusedTextException(fault, message);
        }

        RefusedTextException why() {
            return why;
        }
    }

    String read(PDDocument document) throws IOException {
        writeText(document, text);
        return text.toString();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        onPage = 0;
        if (text.getBuffer().length() > TextLimits.LONGEST) {
            throw new Stopped(TextFault.TOO_LONG, "The text is too long.");
        }
        super.startPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - until > 0) {
            throw new Stopped(TextFault.TOO_SLOW, "The PDF takes too long to be read.");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++onPage > MOST_ON_A_PAGE) {
            throw new Stopped(TextFault.TOO_LONG, "A page of the PDF has too much text.");
        }
        super.processTextPosition(letter);
    }
}
