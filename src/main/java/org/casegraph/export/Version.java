package org.casegraph.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state of the database that was committed: the number of its commit and a mark by chance, which tells it from one of
 * the same number in another database, or in the same one before it was restored.
 */
record Version(long number, String mark) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9a-f]{12})");

    /** Reads what {@link #toString} writes. */
    static Optional<Version> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Version(Long.parseLong(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + "-" + mark;
    }
}
