package org.casegraph.importer.mapping;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value of one row of a file for rows of others, found by a text that both have.
 *
 * @param from the file in the mapping
 */
record Lookup(String name, String from, Template by, Value take, Choice which) {

    /** Which value is kept where several rows have one. */
    enum Choice {
        FIRST,
        LAST,
        LEAST,
        GREATEST;

        Reading of(Reading kept, Reading other) {
            int order = other.text().compareTo(kept.text());
            boolean replaced = switch (this) {
                case FIRST -> false;
                case LAST -> true;
                case LEAST -> order < 0;
                case GREATEST -> order > 0;
            };
            return replaced ? other : kept;
        }
    }

    /** What the row has to be found by, and the value to find; dates that can not be are passed over. */
    Optional<Entry> entry(RowView row) {
        return take.read(row)
                .filter(value -> !value.doubtful())
                .flatMap(value -> by.read(row).map(key -> new Entry(KeyDigest.of(key.text()), value)));
    }

    /** A value and what it is found by. */
    record Entry(KeyDigest key, Reading value) {}

    void columns(Consumer<String> names) {
        by.columns(names);
        take.columns(names);
    }
}
