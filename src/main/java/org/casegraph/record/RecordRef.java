package org.casegraph.record;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A record by its kind and key: 1 to 200 of a-z 0-9 - . / (an IllegalArgumentException otherwise). The key never
 * changes, and the record's id follows from the two.
 */
public record RecordRef(RecordKind kind, String key) implements Comparable<RecordRef> {

    /** Matches keys, and nothing else, as a whole. */
    public static final String PATTERN = "[a-z0-9./-]{1,200}";

    private static final Pattern KEY = Pattern.compile(PATTERN);

    public RecordRef {
        if (!isKey(key)) {
            throw new IllegalArgumentException("Expected a key of 1 to 200 of a-z 0-9 - . /");
        }
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    public UUID id() {
        return NameBasedId.of("record", kind.name(), key);
    }

    @Override
    public int compareTo(RecordRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
