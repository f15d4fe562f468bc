package org.casegraph.source.reference;

import java.util.regex.Pattern;

/** Text that no reader takes for more than one line. */
final class OneLine {

    // Some readers also end a line at U+0085, U+2028 and U+2029.
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    /** The text with a space for each run of white space and control characters, and none at its ends. */
    static String of(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
