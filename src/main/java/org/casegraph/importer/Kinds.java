package org.casegraph.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;

/** How kinds are written in the format: in lower case, and read in upper case too. */
final class Kinds {

    /** The kind of a line that makes a claim and no record. */
    static final String CLAIM = "claim";

    /** The kind of the line that ends a list of changes, which an import passes over. */
    static final String END = "end";

    /** What a reader is told was expected. */
    static final String EXPECTED =
            Stream.of(RecordKind.values()).map(Kinds::lower).collect(Collectors.joining(", ", "one of ", ""));

    private static final Map<String, RecordKind> BY_NAME = new HashMap<>();

    static {
        for (RecordKind kind : RecordKind.values()) {
            BY_NAME.put(kind.name(), kind);
            BY_NAME.put(lower(kind), kind);
        }
    }

    private Kinds() {}

    static String lower(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordKind> read(String text) {
        return Optional.ofNullable(BY_NAME.get(text));
    }

    /** The kind of record that a line is about, a claim's included; empty where it names none. */
    static Optional<RecordKind> about(ObjectNode line) {
        Optional<String> kind = text(line, "kind");
        return kind.filter(Kinds::isClaim).isPresent()
                ? Optional.ofNullable(line.get("record"))
                        .flatMap(record -> text(record, "kind"))
                        .flatMap(Kinds::read)
                : kind.flatMap(Kinds::read);
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.ofNullable(object.get(member)).map(JsonNode::textValue);
    }

    static boolean isEnd(String text) {
        return text.equals(END) || text.equals(END.toUpperCase(Locale.ROOT));
    }

    static boolean isClaim(String text) {
        return text.equals(CLAIM) || text.equals(CLAIM.toUpperCase(Locale.ROOT));
    }
}
