package org.casegraph.importer.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a column are in Casegraph's: an empty value is none at all.
 *
 * @param otherwise for words that the table does not have; without it they are a problem of the row
 */
record WordTable(String name, Map<String, Optional<String>> words, Optional<Optional<String>> otherwise) {

    Optional<Reading> read(Reading said) {
        Optional<String> meaning = words.get(said.text());
        if (meaning == null) {
            meaning = otherwise.orElseThrow(() -> new BadCell(
                    "The table " + name + " does not have this.",
                    "one of its words, or otherwise in the mapping",
                    said.text()));
        }
        return meaning.map(said::as);
    }

    /** All that it can come to. */
    Set<String> meanings() {
        Set<String> meanings = new TreeSet<>();
        words.values().forEach(meaning -> meaning.ifPresent(meanings::add));
        otherwise.flatMap(meaning -> meaning).ifPresent(meanings::add);
        return meanings;
    }
}
