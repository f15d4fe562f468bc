package org.casegraph.web;

import java.util.Locale;
import java.util.Optional;
import org.casegraph.record.RecordKind;
import org.casegraph.source.reference.ReferenceFormat;

/** What an address below /references/ asks for: [format/]kind/key, where a key may itself hold slashes. */
record ReferencesAddress(Optional<ReferenceFormat> format, RecordKind kind, String key) {

    static final String EXPECTED = "Expected /references/{csl.json, bibtex or ris}/{person, case or source}/{key},"
            + " or the same without the format.";

    /** Reads what follows /references/; empty where it is no such address. */
    static Optional<ReferencesAddress> parse(String path) {
        String[] parts = path.split("/", 2);
        Optional<ReferenceFormat> format = ReferenceFormat.named(parts[0]);
        String record = format.isPresent() ? path.substring(parts[0].length()).replaceFirst("^/", "") : path;
        String[] kindAndKey = record.split("/", 2);
        if (kindAndKey.length < 2 || kindAndKey[1].isEmpty()) {
            return Optional.empty();
        }
        return kind(kindAndKey[0]).map(kind -> new ReferencesAddress(format, kind, kindAndKey[1]));
    }

    /** A name for the file that is the same wherever it is saved: case-nm-v-baldwin.ris. */
    String fileName(ReferenceFormat written) {
        String name = key.replaceAll("[^a-z0-9-]+", "-");
        return segment() + "-" + name + "." + written.extension();
    }

    /** The kind as addresses write it. */
    String segment() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<RecordKind> kind(String segment) {
        return switch (segment) {
            case "person" -> Optional.of(RecordKind.PERSON);
            case "case" -> Optional.of(RecordKind.CASE);
            case "source" -> Optional.of(RecordKind.SOURCE);
            default -> Optional.empty();
        };
    }
}
