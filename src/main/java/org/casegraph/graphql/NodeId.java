package org.casegraph.graphql;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed id as clients see it, opaque to them: the type's name in lower case, an underscore and the 32 hexadecimal
 * digits of a UUID. A statement can print one with {@code lower(type) || '_' || replace(id::text, '-', '')}.
 */
public record NodeId(String type, UUID uuid) {

    private static final Pattern FORM = Pattern.compile("([a-z]{1,20})_([0-9a-f]{32})");

    /** Reads what {@link #toString} prints; anything else as the argument is an {@link InvalidArgumentException}. */
    public static NodeId parse(String argument, String text) {
        Matcher id = FORM.matcher(text);
        if (!id.matches()) {
            throw new InvalidArgumentException(argument, "This is not an id that this server gave out.");
        }
        String digits = id.group(2);
        return new NodeId(
                id.group(1).toUpperCase(Locale.ROOT),
                new UUID(HexFormat.fromHexDigitsToLong(digits, 0, 16), HexFormat.fromHexDigitsToLong(digits, 16, 32)));
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return type.toLowerCase(Locale.ROOT)
                + "_"
                + hex.toHexDigits(uuid.getMostSignificantBits())
                + hex.toHexDigits(uuid.getLeastSignificantBits());
    }
}
