package org.casegraph.importer.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a key writes what a column says: the letters and digits in lower case, without accents, a hyphen for the rest. */
final class KeyText {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private KeyText() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String key = EDGES.matcher(
                        OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
        if (key.isEmpty()) {
            throw new BadCell("Nothing of this can stand in a key.", "letters of a to z, or digits", text);
        }
        return key;
    }
}
