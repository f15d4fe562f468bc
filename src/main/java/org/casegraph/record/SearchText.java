package org.casegraph.record;

import org.casegraph.graphql.InvalidArgumentException;

/** A text to search by, 1 to 200 characters that the database can hold, with a letter or a digit in it. */
public record SearchText(String text) {

    public static final int MOST = 200;

    /** Checks what a client gave as this argument; an {@link InvalidArgumentException} where it is no such text. */
    public static SearchText of(String argument, String given) {
        String text = given.strip();
        int characters = given.codePointCount(0, given.length());
        if (characters > MOST) {
            throw new InvalidArgumentException(
                    argument, "Expected at most " + MOST + " characters, found " + characters + ".");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidArgumentException(argument, "Expected words to search for, found none.");
        }
        if (given.indexOf('\0') >= 0) {
            throw new InvalidArgumentException(argument, "Expected a text without U+0000.");
        }
        return new SearchText(wellFormed(text));
    }

    // Half a surrogate pair has no UTF-8 form; between words it changes nothing.
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
