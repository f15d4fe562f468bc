package org.casegraph.importer.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.record.RecordKind;

/** What one reading of the files keeps: the values to look up, the records made once, and how often rows said the same. */
final class Memory {

    private final Map<String, Map<KeyDigest, Reading>> found = new HashMap<>();
    private final Map<KeyDigest, Integer> counts = new HashMap<>();
    private final DigestSet made = new DigestSet();

    void keep(Lookup lookup, Lookup.Entry entry) {
        found.computeIfAbsent(lookup.name(), name -> new HashMap<>())
                .merge(entry.key(), entry.value(), lookup.which()::of);
    }

    Optional<Reading> found(String lookup, String key) {
        return Optional.ofNullable(found.getOrDefault(lookup, Map.of()).get(KeyDigest.of(key)));
    }

    int count(String name, String same) {
        return counts.merge(KeyDigest.of(name + '\0' + same), 1, Integer::sum);
    }

    boolean made(RecordKind kind, String key) {
        return made.contains(digest(kind, key));
    }

    void make(RecordKind kind, String key) {
        made.add(digest(kind, key));
    }

    private static KeyDigest digest(RecordKind kind, String key) {
        return KeyDigest.of(kind + " " + key);
    }
}
