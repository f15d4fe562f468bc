package org.casegraph.source.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as it is read: each block on lines of its own, white space as HTML collapses it. */
final class HtmlLines implements NodeVisitor {

    private static final String WHITE_SPACE = " \t\n\r\f";

    private final StringBuilder out = new StringBuilder();
    private boolean spaced;
    private int preformatted;

    private HtmlLines() {}

    static String of(Element element) {
        HtmlLines lines = new HtmlLines();
        element.traverse(lines);
        return lines.out.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text when preformatted > 0 -> out.append(text.getWholeText());
            case TextNode text -> append(text.getWholeText());
            case Element element -> {
                if (element.isBlock() || element.nameIs("br")) {
                    endLine();
                }
                preformatted += element.nameIs("pre") ? 1 : 0;
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.nameIs("pre") ? 1 : 0;
            if (element.isBlock()) {
                endLine();
            }
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WHITE_SPACE.indexOf(c) >= 0) {
                spaced = true;
                continue;
            }
            if (spaced && !atLineStart()) {
                out.append(' ');
            }
            spaced = false;
            out.append(c);
        }
    }

    private void endLine() {
        if (!atLineStart()) {
            out.append('\n');
        }
        spaced = false;
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }
}
