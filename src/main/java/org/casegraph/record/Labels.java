package org.casegraph.record;

import java.util.Locale;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Lines that name records which have no name of their own. */
public final class Labels {

    private Labels() {}

    /** "Defense attorney" for DEFENSE_ATTORNEY. */
    public static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "Guilty verdict, 2024-03" where the date is known. */
    public static String of(Enum<?> constant, @Nullable PartialDate date) {
        return date == null ? of(constant) : of(constant) + ", " + date;
    }
}
