package org.casegraph.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address that scrolls to a quote (WICG Scroll to Text Fragment). */
final class TextFragment {

    private TextFragment() {}

    /** The address with a fragment for the quote and its context; null where there is no address. */
    static @Nullable String of(@Nullable String url, QuoteView quote) {
        if (url == null) {
            return null;
        }
        String prefix = quote.prefix() == null ? "" : encoded(quote.prefix()) + "-,";
        String suffix = quote.suffix() == null ? "" : ",-" + encoded(quote.suffix());
        String page = url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
        return page + "#:~:text=" + prefix + encoded(quote.exact()) + suffix;
    }

    // A dash, which URLEncoder leaves as it is, has a meaning of its own here.
    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
