package org.casegraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real Chromium scrolls to a quote and highlights it: each passage stands far below the first screen of a page on
 * the loopback, and the page paints what its address points at in a colour that nothing else has.
 */
class TextFragmentIT {

    private static final int HIGHLIGHT = 0xFF00FF;
    private static final int BESIDE = 0x00FF00;
    private static final String FILLER = "<p>Other words that stand in no quote at all.</p>".repeat(80);
    private static final String WRONG = "<p><span>Ann: theft, one count, and so on</span></p>";
    private static final String RIGHT = "<p>Bob: theft, one count. No more</p>";

    @TempDir
    static Path folder;

    private static @Nullable Chromium chromium;
    private static @Nullable HttpServer server;

    private record Seen(boolean scrolled, boolean highlighted, boolean wrongPlace) {}

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Chromium.onPath();
        assumeTrue(program.isPresent(), "there is no Chromium on the PATH to open addresses of quotes in");
        chromium = Chromium.start(program.get(), folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void findsNothingThatIsNotThere() throws Exception {
        assertEquals(
                new Seen(false, false, false), seen("<p>A plain passage.</p>", quote("no such passage", null, null)));
    }

    // The page, then the quote as it is cited and its context.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <p>A plain passage of it.</p>             | plain passage                   | |
                    <p>An “18-month, 50% &amp; more” term — it</p> | “18-month, 50% & more” term — it | |
                    <p>Smith &amp; Jones’s, #1 (of 2) + 3/4 = 5?</p> | Jones’s, #1 (of 2) + 3/4 = 5? | |
                    <p>He said “so it is Ann’s”.</p>          | "so it is Ann's"                | |
                    <p>A term of 18&nbsp;months was given.</p> | of 18 months was                | |
                    <p>A term of 18 months was given.</p>     | of 18\u00a0months was           | |
                    <p>A term of 18 months was given.</p>     | `of  18\tmonths `               | |
                    <p>A term of 18 months was given.</p>     | a TERM of                       | |
                    <p>A <b>ter</b>m <i>of <b>18</b></i> months</p> | term of 18 months          | |
                    <p>It ends.</p><p>Two.</p><p>There it is.</p> | `ends.\n\nTwo.\n\nThere it` | |
                    <p>It ends here,<br>there it begins.</p>  | `ends here,\nthere it`          | |
                    <p>The jury found him guilty of arson in the fire.</p> | guilty | `e jury found him ` | ` of arson in the fi`
                    <h2>The verdict</h2><p>Guilty of it.</p>  | Guilty | `The verdict\n\n` | ` of it.`
                    <p>He called it “crucial” twice.</p>      | crucial | `He called it “` | `” twice`
                    <p>🔥 The last day 🔥 of it</p>           | 🔥 The last day 🔥              | |
                    <p>José 東京地方裁判所は被告に無罪を言い渡した。</p> | 被告に無罪            | |
                    """)
    void findsTheQuote(String page, String exact, @Nullable String prefix, @Nullable String suffix) throws Exception {
        assertEquals(new Seen(true, true, false), seen(page, quote(exact, prefix, suffix)));
    }

    @Test
    void findsALongQuoteAcrossParagraphs() throws Exception {
        String words = IntStream.rangeClosed(1, 90).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);
        String page = "<p>" + words.replace("word40 ", "word40</p><p>") + "</p>";
        assertEquals(new Seen(true, true, false), seen(page, quote(words.strip(), null, null)));
    }

    @Test
    void theContextDecidesBetweenTwoPlaces() throws Exception {
        String page = WRONG + FILLER + RIGHT;
        assertTrue(seen(page, quote("theft, one count", null, null)).wrongPlace());
        assertEquals(new Seen(true, true, false), seen(page, quote("theft, one count", "Bob: ", null)));
        assertEquals(new Seen(true, true, false), seen(page, quote("theft, one count", null, ". No")));
    }

    private static Seen seen(String passage, QuoteView quote) throws Exception {
        String url = TextFragment.of(serve(passage), quote);
        Chromium.Screen screen = chromium.open(url);
        return new Seen(screen.scrolled() > 0, has(screen.image(), HIGHLIGHT), has(screen.image(), BESIDE));
    }

    private static String serve(String passage) throws IOException {
        byte[] page = ("""
                <!doctype html><meta charset="utf-8"><title>page</title>
                <style>body { font: 20px sans-serif } span { border-left: 9px solid rgb(0, 255, 0) }
                ::target-text { background-color: rgb(255, 0, 255) }</style>
                """ + FILLER + passage + FILLER).getBytes(StandardCharsets.UTF_8);
        String path = "/" + System.nanoTime();
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static boolean has(BufferedImage image, int colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                        .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == colour)
                        .count()
                >= 100;
    }

    private static QuoteView quote(String exact, @Nullable String prefix, @Nullable String suffix) {
        return new QuoteView(exact, prefix, suffix, null, null);
    }
}
