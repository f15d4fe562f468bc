package org.casegraph.importer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;

/** How kinds are written in the format: in lower case, and read in upper case too. */
final class Kinds {

    /** The kind of a line that makes a claim and no record. */
    static final String CLAIM = "claim";

    private Kinds() {}

    static String lower(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordKind> read(String text) {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind.name().equals(text) || lower(kind).equals(text))
                .findFirst();
    }

    static boolean isClaim(String text) {
        return text.equals(CLAIM) || text.equals(CLAIM.toUpperCase(Locale.ROOT));
    }
}
