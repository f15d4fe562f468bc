package org.casegraph.source.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The main text of an HTML page: what HTML's own elements and roles say to be no part of the content is left out, and
 * nothing else is. Extractors that weigh paragraphs leave out more of what surrounds an article, and each of them some
 * of the article; docs/texts.md says why that is worse here.
 */
final class HtmlText {

    /** As {@link ExtractedText#extractedBy} names it. Another rule here is another version. */
    static final String NAME = "html/1 jsoup/1.23.1";

    /** More than any page of text has, and as much as there is memory for. */
    static final int MOST_TAGS = 500_000;

    private static final String NEVER_CONTENT =
            "script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, button, select, textarea,"
                    + " datalist, dialog:not([open]), [hidden]:not([hidden=until-found]), nav, menu, search,"
                    + " [role=navigation], [role=search], [role=menu], [role=menubar], [role=toolbar], [role=dialog],"
                    + " [role=alertdialog], [role=doc-noteref], sup:has(> a[href^='#'])";
    // In a part of the page these are the part's own: its headline, its byline, a box of facts.
    private static final String AROUND =
            "header, footer, aside, [role=banner], [role=contentinfo], [role=complementary]";
    private static final String MAIN = "main, [role=main]";
    private static final String PART = "article, section, blockquote, " + MAIN;
    private static final String HEADLINE = "h1";

    private HtmlText() {}

    static String of(String html) throws RefusedTextException {
        if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new RefusedTextException(
                    TextFault.TOO_LONG, "The page has too much markup.", "at most " + MOST_TAGS + " tags");
        }
        Document page = Jsoup.parse(html);
        Element body = page.body();
        body.select(NEVER_CONTENT).remove();
        Elements main = body.select(MAIN);
        body.select(AROUND).stream().filter(HtmlText::isOfThePage).toList().forEach(Element::remove);
        String whole = HtmlLines.of(body);
        String content =
                main.size() == 1 && isTheContent(main.getFirst(), body, whole) ? HtmlLines.of(main.getFirst()) : whole;
        if (content.isEmpty()) {
            return HtmlLines.of(Jsoup.parse(html).body());
        }
        return body.selectFirst(HEADLINE) != null ? content : (page.title() + "\n" + content).strip();
    }

    private static boolean isOfThePage(Element around) {
        return around.parents().stream().noneMatch(parent -> parent.is(PART)) && around.selectFirst(HEADLINE) == null;
    }

    private static boolean isTheContent(Element main, Element body, String whole) {
        boolean headed = main.selectFirst(HEADLINE) != null || body.selectFirst(HEADLINE) == null;
        return headed && HtmlLines.of(main).length() * 2 >= whole.length();
    }
}
