package org.casegraph.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that scrolls to a quote (WICG URL Fragment Text Directives). A browser finds only whole words, and a text
 * only within one block of the page, such as a paragraph; a range from one text to another may span blocks.
 */
final class TextFragment {

    // Above this length browsers make ranges themselves; no fewer words, or a range could end too soon.
    private static final int LONG = 300;
    private static final int ENDS = 6;
    // A context of more words than this can do without the outermost, which may be cut off within.
    private static final int CONTEXT = 3;
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern WORDS = Pattern.compile("[\\s\u00a0]+");

    private TextFragment() {}

    /** The address with a fragment for the quote and its context; null where there is no address. */
    static @Nullable String of(@Nullable String url, QuoteView quote) {
        if (url == null) {
            return null;
        }
        String prefix = quote.prefix() == null ? "" : before(quote.prefix());
        String suffix = quote.suffix() == null ? "" : after(quote.suffix());
        return place(url) + ":~:text="
                + (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
                + passage(quote.exact().strip())
                + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
    }

    // A fragment of the page's own stays: it may name what the page shows.
    private static String place(String url) {
        int directive = url.indexOf(":~:");
        String page = directive < 0 ? url : url.substring(0, directive);
        return page.contains("#") ? page : page + "#";
    }

    private static String passage(String exact) {
        List<String> lines = lines(exact);
        List<String> first = words(lines.getFirst());
        List<String> last = words(lines.getLast());
        boolean isLong = exact.length() > LONG && first.size() > 2 * ENDS;
        if (lines.size() == 1 && !isLong) {
            return encoded(String.join(" ", first));
        }
        List<String> start = first.subList(0, Math.min(ENDS, first.size()));
        List<String> end = last.subList(Math.max(0, last.size() - ENDS), last.size());
        return encoded(String.join(" ", start)) + "," + encoded(String.join(" ", end));
    }

    private static String before(String prefix) {
        List<String> words = words(lines(prefix).getLast());
        boolean mayBeCut = words.size() > CONTEXT && Character.isLetterOrDigit(prefix.codePointAt(0));
        return String.join(" ", mayBeCut ? words.subList(1, words.size()) : words);
    }

    private static String after(String suffix) {
        List<String> words = words(lines(suffix).getFirst());
        boolean mayBeCut = words.size() > CONTEXT && Character.isLetterOrDigit(suffix.codePointBefore(suffix.length()));
        return String.join(" ", mayBeCut ? words.subList(0, words.size() - 1) : words);
    }

    private static List<String> lines(String text) {
        return List.of(LINES.split(text.strip()));
    }

    private static List<String> words(String line) {
        return List.of(WORDS.split(line.strip()));
    }

    // A dash, which URLEncoder leaves as it is, has a meaning of its own here.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
