package org.casegraph.source.text;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files of texts of our own writing. */
public final class Samples {

    /** A page of a news site, all of whose words outside the article are clutter, by name. */
    public static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>Ropeworks burn - The Lantern</title>
            <style>p { color: clutter }</style><script>var clutter = "<p>clutter</p>";</script></head>
            <body>
            <header><a href="/">The Lantern clutter</a></header>
            <nav><ul><li>Clutter news<li>Clutter sports</ul></nav>
            <main>
            <h1>Ropeworks burn</h1>
            <header>By Ada Writer</header>
            <p>A fire gutted the <em>old</em> ropeworks on
               Quay&nbsp;Street, said Ann&#160;Doe.<sup><a href="#n1">1</a></sup> Two men were
               charged.</p>
            <aside><p>The works in numbers: 40 hands.</p></aside>
            <figure><figcaption>The ruin at dawn</figcaption></figure>
            <table><tr><td>Loss</td><td>$12,000</td></tr></table>
            <div hidden>clutter</div><button>Share clutter</button>
            </main>
            <aside>Clutter offers</aside>
            <footer>Clutter 2021</footer>
            </body></html>
            """;

    private Samples() {}

    /** A PDF with these lines, one a page. */
    public static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    static byte[] lockedPdf(String userPassword, String text) throws IOException {
        try (PDDocument document = document(text)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String line : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!line.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(line);
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static TextLimits limits(int files, long expandedSize, Duration time) {
        return new TextLimits() {
            @Override
            public MemorySize uploadSize() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int files() {
                return files;
            }

            @Override
            public MemorySize expandedSize() {
                return new MemorySize(BigInteger.valueOf(expandedSize));
            }

            @Override
            public Duration time() {
                return time;
            }
        };
    }
}
