package org.casegraph.citation.quote;

/** What is typesetting and not wording: which characters are alike, which are nothing, which make one letter. */
final class Typography {

    /** Stands for a character that is never looked at: soft hyphens, zero widths, direction and variation marks. */
    static final int IGNORED = -1;

    static final int SPACE = ' ';
    static final int DASH = '-';
    static final int QUOTATION_MARK = '\'';

    /** Unicode's Stream-Safe Text Format stops here too; without an end, a page of accents would be one letter. */
    private static final int MARKS_OF_A_LETTER = 30;

    private static final String QUOTATION_MARKS = "\"'`\u00ab\u00b4\u00bb\u02b9\u02ba\u02bb\u02bc\u02bd\u05f3\u05f4"
            + "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u2034\u2035\u2036\u2037\u2039\u203a"
            + "\u275b\u275c\u275d\u275e\u276e\u276f\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff62\uff63";

    private Typography() {}

    /** The character that stands for all that look like this one, or {@link #IGNORED}. */
    static int plain(int codePoint) {
        int wide = codePoint >= 0xff01 && codePoint <= 0xff5e ? codePoint - 0xfee0 : codePoint;
        if (ignored(wide)) {
            return IGNORED;
        }
        if (space(wide)) {
            return SPACE;
        }
        if (Character.getType(wide) == Character.DASH_PUNCTUATION || wide == 0x2212 || wide == 0x2043) {
            return DASH;
        }
        return QUOTATION_MARKS.indexOf(wide) >= 0 ? QUOTATION_MARK : wide;
    }

    /** The index after the letter, with its combining marks, that begins at {@code at}. */
    static int letterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        int next = end;
        for (int marks = 0; marks < MARKS_OF_A_LETTER && next < text.length(); marks++) {
            int codePoint = text.codePointAt(next);
            next += Character.charCount(codePoint);
            if (continues(codePoint)) {
                end = next;
            } else if (!ignored(codePoint)) {
                break;
            }
        }
        return end;
    }

    /** The index after the letter, or the run of dashes or quotation marks, that begins at {@code at}. */
    static int symbolEnd(String text, int at) {
        int kind = plain(text.codePointAt(at));
        if (!repeats(kind)) {
            return letterEnd(text, at);
        }
        int end = at;
        while (end < text.length() && plain(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a run of these counts as one. */
    static boolean repeats(int symbol) {
        return symbol == DASH || symbol == QUOTATION_MARK || symbol == SPACE;
    }

    static boolean mark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean continues(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        boolean jamo = codePoint >= 0x1160 && codePoint <= 0x11ff || codePoint >= 0xd7b0 && codePoint <= 0xd7fb;
        return jamo || mark(codePoint) && !ignored(codePoint);
    }

    private static boolean space(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    private static boolean ignored(int codePoint) {
        return switch (codePoint) {
            case 0xad, 0x34f, 0x61c, 0xfeff -> true;
            default ->
                codePoint >= 0x180b && codePoint <= 0x180f
                        || codePoint >= 0x200b && codePoint <= 0x200f
                        || codePoint >= 0x202a && codePoint <= 0x202e
                        || codePoint >= 0x2060 && codePoint <= 0x206f
                        || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                        || codePoint >= 0xe0000 && codePoint <= 0xe0fff;
        };
    }
}
