package org.casegraph.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A headless Chromium of the machine, driven over its own DevTools protocol, so that tests need no driver. */
public final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final Process browser;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private int calls;

    /** What a person sees of a page after opening its address: how far it scrolled, in pixels, and a picture. */
    public record Screen(int scrolled, BufferedImage image) {}

    private Chromium(Process browser, URI page) {
        this.browser = browser;
        this.socket = http.newWebSocketBuilder().buildAsync(page, new Answers()).join();
    }

    /** The browser that the PATH has, if any. */
    public static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a fresh profile in the folder and a window of 800 by 600 pixels. */
    public static Chromium start(Path program, Path folder) throws Exception {
        Path profile = folder.resolve("profile");
        Process browser = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--window-size=800,600",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        return new Chromium(browser, page(browser, profile.resolve("DevToolsActivePort")));
    }

    /** Opens the address as a person does who follows a link to it, and waits until the page has settled. */
    public Screen open(String url) throws Exception {
        // A new document each time: an address that differs in its fragment alone would not load the page again.
        call("Page.navigate", Map.of("url", "about:blank"));
        call("Page.navigate", Map.of("url", url));
        while (!value("document.readyState").asText().equals("complete")
                || !value("location.protocol").asText().equals("http:")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        // Two frames and a moment: the text is looked for after the page has loaded.
        TimeUnit.MILLISECONDS.sleep(300);
        int scrolled = value("Math.round(scrollY)").asInt();
        String png = call("Page.captureScreenshot", Map.of()).path("data").asText();
        return new Screen(
                scrolled,
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png))));
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
        browser.destroy();
        browser.onExit()
                .completeOnTimeout(browser, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        browser.destroyForcibly();
    }

    private static URI page(Process browser, Path port) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (!browser.isAlive() || System.nanoTime() > deadline) {
                browser.destroyForcibly();
                throw new IOException("Chromium did not start");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        URI pages = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list");
        for (JsonNode target : JSON.readTree(read(pages))) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium opened no page");
    }

    private static byte[] read(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private JsonNode value(String expression) throws Exception {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value");
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws Exception {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).path("result");
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            from.request(1);
            return last ? answered() : CompletableFuture.completedFuture(null);
        }

        private CompletionStage<?> answered() {
            try {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(message.path("id").asInt());
                if (waiting != null) {
                    waiting.complete(message);
                }
                return CompletableFuture.completedFuture(null);
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
