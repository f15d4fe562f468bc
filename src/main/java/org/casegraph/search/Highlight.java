package org.casegraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage with the words that a search found in it. As HTML it holds no markup but {@code <mark>} and
 * {@code </mark>}: all else is escaped, whatever the passage says.
 */
record Highlight(String passage, List<Span> marks) {

    /** A part of the passage, in UTF-16 units from {@code start} to {@code end}. */
    record Span(int start, int end) {

        boolean within(int from, int to) {
            return start >= from && end <= to;
        }
    }

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    // As search_highlight() in the database writes them. They are no characters, and it takes them out of the texts.
    private static final Pattern MARKED = Pattern.compile("\uFDD0([^\uFDD1]*)\uFDD1");

    /** Reads a passage in which U+FDD0 stands before and U+FDD1 after each word found. */
    static Highlight parse(String marked) {
        StringBuilder passage = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        Matcher word = MARKED.matcher(marked);
        int read = 0;
        while (word.find()) {
            passage.append(marked, read, word.start());
            marks.add(
                    new Span(passage.length(), passage.length() + word.group(1).length()));
            passage.append(word.group(1));
            read = word.end();
        }
        return new Highlight(passage.append(marked.substring(read)).toString(), marks);
    }

    /** At most about 160 characters of the passage, those that hold the most marks. */
    String html() {
        Span shown = shown();
        StringBuilder html = new StringBuilder(shown.start > 0 ? CUT : "");
        int written = shown.start;
        for (Span mark : marks) {
            if (mark.within(shown.start, shown.end)) {
                html.append(escaped(written, mark.start))
                        .append("<mark>")
                        .append(escaped(mark.start, mark.end))
                        .append("</mark>");
                written = mark.end;
            }
        }
        return html.append(escaped(written, shown.end))
                .append(shown.end < passage.length() ? CUT : "")
                .toString();
    }

    private Span shown() {
        if (passage.length() <= LENGTH) {
            return new Span(0, passage.length());
        }
        Span best = around(marks.getFirst());
        for (Span mark : marks) {
            Span window = around(mark);
            if (held(window) > held(best)) {
                best = window;
            }
        }
        return best;
    }

    private long held(Span window) {
        return marks.stream()
                .filter(mark -> mark.within(window.start, window.end))
                .count();
    }

    // From a little before the mark, cut between words; a mark that is too long by itself is cut too.
    private Span around(Span mark) {
        int start = Math.clamp(mark.start - BEFORE, 0, passage.length() - LENGTH);
        int end = start + LENGTH;
        while (start > 0 && start < mark.start && !Character.isWhitespace(passage.charAt(start - 1))) {
            start++;
        }
        int word = end;
        while (word < passage.length() && word > mark.end && !Character.isWhitespace(passage.charAt(word))) {
            word--;
        }
        return new Span(start, word > mark.end || word == passage.length() ? word : Math.max(end, mark.end));
    }

    private String escaped(int from, int to) {
        return passage.substring(from, to)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
