package org.casegraph.source.reference;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XML of a style, adapted to what the style engine can do and to a reference that stands alone. */
final class StyleText {

    private static final String REPEATED = "first-reference-note-number";
    private static final String NEVER_SET = "annote";
    // Some styles write mark-up that only a web page would show as meant: &amp;#160; and a link around the address.
    private static final Pattern ESCAPED_TWICE = Pattern.compile("&amp;(#x?[0-9A-Fa-f]+;)");
    private static final Pattern LINK = Pattern.compile("&lt;a href=&quot;|(?:&quot;[^\"]*)?&lt;/a&gt;");
    private static final Pattern CONDITION =
            Pattern.compile("<(?:else-)?if\\b[^>]*\\bposition=\"([^\"]*\\bsubsequent\\b[^\"]*)\"[^>]*>");

    private StyleText() {}

    static String adapted(String xml) {
        // A number such as [1] points into a list of references that does not exist here.
        String unnumbered = xml.replace("\"citation-number\"", '"' + NEVER_SET + '"');
        String unlinked = LINK.matcher(unnumbered).replaceAll("");
        String plain = ESCAPED_TWICE.matcher(unlinked).replaceAll("&$1");
        return CONDITION.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(repeatable(found)));
    }

    // The engine never finds a note "subsequent"; by the specification such notes are those that have this variable.
    private static String repeatable(MatchResult condition) {
        String positions = condition.group(1);
        String others = positions.replaceFirst("\\bsubsequent\\b", "").strip();
        String attribute = others.isEmpty() ? "" : "position=\"" + others + '"';
        String tag = condition.group().replace("position=\"" + positions + '"', attribute);
        return tag.contains(" variable=\"")
                ? tag.replace(" variable=\"", " variable=\"" + REPEATED + ' ')
                : tag.replaceFirst("if\\b", "if variable=\"" + REPEATED + '"');
    }
}
