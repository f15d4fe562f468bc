package org.casegraph.citation.quote;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Normalises a text code point by code point: Unicode canonical caseless matching (full case folding between NFD and
 * NFC), with typography made plain, and tells for each symbol where its letter begins in the text.
 */
final class Folding {

    /** Takes the symbols in their order. */
    interface Sink {
        void accept(int symbol, int source);
    }

    private static final int[] ASCII = new int[128];

    /** Filled as letters are met, by any thread: each writes the same value. */
    private static final int[] SINGLE = new int[0x3400];

    private static final int SEVERAL = -1;
    private static final int ELLIPSIS = 0x2026;
    private static final int DOTLESS_I = 0x131;

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.toLowerCase(Typography.plain(c));
        }
    }

    private final String text;
    private final Sink sink;
    private int previous = SEVERAL;
    private int pendingSpace = -1;

    private Folding(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    static void fold(String text, Sink sink) {
        new Folding(text, sink).run();
    }

    private void run() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c < 0x80 && (at + 1 == length || text.charAt(at + 1) < 0xa0)) {
                symbol(ASCII[c], at++);
            } else {
                at = letter(at);
            }
        }
        flushSpace();
    }

    private int letter(int at) {
        int codePoint = text.codePointAt(at);
        int plain = Typography.plain(codePoint);
        int next = at + Character.charCount(codePoint);
        if (plain == Typography.IGNORED) {
            return next;
        }
        if (Typography.repeats(plain)) {
            symbol(plain, at);
            return next;
        }
        int end = Typography.letterEnd(text, at);
        if (end == next) {
            single(plain, at);
        } else {
            symbols(folded(text.substring(at, end)), at);
        }
        return end;
    }

    private void single(int codePoint, int at) {
        if (foldsToItself(codePoint)) {
            symbol(codePoint, at);
            return;
        }
        if (codePoint >= SINGLE.length) {
            symbols(folded(Character.toString(codePoint)), at);
            return;
        }
        if (SINGLE[codePoint] == 0) {
            String folded = folded(Character.toString(codePoint));
            SINGLE[codePoint] = folded.length() == 1 ? folded.charAt(0) : SEVERAL;
        }
        if (SINGLE[codePoint] == SEVERAL) {
            symbols(folded(Character.toString(codePoint)), at);
        } else {
            symbol(Typography.plain(SINGLE[codePoint]), at);
        }
    }

    private void symbols(String folded, int at) {
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            symbol(Typography.plain(folded.codePointAt(i)), at);
        }
    }

    private void symbol(int symbol, int source) {
        if (symbol == Typography.SPACE) {
            if (pendingSpace < 0 && previous != Typography.DASH) {
                pendingSpace = source;
            }
            return;
        }
        if (symbol == Typography.DASH || symbol == '.' && (previous == '.' || dotsBegin(source))) {
            pendingSpace = -1;
        }
        flushSpace();
        if (symbol != previous || !Typography.repeats(symbol)) {
            emit(symbol, source);
        }
    }

    /** Whether an ellipsis or another full stop follows: no gap counts before or between dots. */
    private boolean dotsBegin(int at) {
        int next = at;
        while (pendingSpace >= 0 && next < text.length()) {
            int codePoint = text.codePointAt(next);
            int plain = Typography.plain(codePoint);
            if (next > at && plain != Typography.SPACE && plain != Typography.IGNORED || plain == ELLIPSIS) {
                return plain == '.' || plain == ELLIPSIS;
            }
            next += Character.charCount(codePoint);
        }
        return false;
    }

    private void flushSpace() {
        if (pendingSpace >= 0) {
            emit(Typography.SPACE, pendingSpace);
            pendingSpace = -1;
        }
    }

    private void emit(int symbol, int source) {
        sink.accept(symbol, source);
        previous = symbol;
    }

    private static String folded(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder();
        apart.codePoints()
                .filter(codePoint -> Typography.plain(codePoint) != Typography.IGNORED)
                .forEach(codePoint -> folded.append(caseless(codePoint)));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static String caseless(int codePoint) {
        String letter = Character.toString(codePoint);
        if (codePoint == DOTLESS_I) {
            return letter;
        }
        if (codePoint == ELLIPSIS || ligature(codePoint)) {
            return Normalizer.normalize(letter, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        }
        return letter.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Han, Hangul and pictographs, which fold to themselves. */
    private static boolean foldsToItself(int codePoint) {
        return codePoint >= 0x4e00 && codePoint <= 0x9fff
                || codePoint >= 0xac00 && codePoint <= 0xd7a3
                || codePoint >= 0x1f000 && codePoint <= 0x1faff;
    }

    private static boolean ligature(int codePoint) {
        return codePoint >= 0xfb00 && codePoint <= 0xfb06
                || codePoint >= 0xfb13 && codePoint <= 0xfb17
                || codePoint == 0x132
                || codePoint == 0x133;
    }
}
