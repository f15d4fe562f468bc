package org.casegraph.importer.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.record.FieldType;
import org.casegraph.record.FieldType.Shape;
import org.casegraph.record.RecordKind;

/** Reads the fields of a record's rule, and holds them against those that the kind has. */
final class RuleFields {

    private final FieldTypes types;

    RuleFields(FieldTypes types) {
        this.types = types;
    }

    List<FieldRule> of(RecordKind kind, Map<String, YamlPart> members, ValueReader values) {
        return members.entrySet().stream()
                .map(entry -> field(kind, entry.getKey(), entry.getValue(), values))
                .toList();
    }

    private FieldRule field(RecordKind kind, String name, YamlPart part, ValueReader values) {
        FieldType<?> type = types.of(kind, name)
                .orElseThrow(
                        () -> part.refusal("a field of the kind " + kind.name().toLowerCase(Locale.ROOT), name));
        if (part.isList() && type.shape() != Shape.STRINGS) {
            throw part.refusal("one value");
        }
        List<Value> read = part.oneOrMore().stream()
                .map(one -> checked(values.read(one), type, one))
                .toList();
        return new FieldRule(name, type.shape(), read);
    }

    /** A value that can be told before any row is read is right or refused. */
    private static Value checked(Value value, FieldType<?> type, YamlPart part) {
        Optional<Value.Words> words = words(value);
        if (type.target().isPresent()) {
            words.filter(said -> !said.text().keyed()).ifPresent(said -> {
                throw part.refusal("a key, such as $person, to refer to another record by");
            });
        } else {
            words.ifPresent(said -> known(said).forEach(text -> readable(text, type, part)));
        }
        return value;
    }

    private static Optional<Value.Words> words(Value value) {
        return switch (value) {
            case Value.Words words -> Optional.of(words);
            case Value.When when -> words(when.value());
            case Value.Cited cited -> words(cited.value());
            default -> Optional.empty();
        };
    }

    private static Set<String> known(Value.Words words) {
        return words.table()
                .map(WordTable::meanings)
                .orElseGet(() -> words.text().constant().stream().collect(Collectors.toSet()));
    }

    private static void readable(String text, FieldType<?> type, YamlPart part) {
        try {
            type.read().apply(List.of(text));
        } catch (IllegalArgumentException e) {
            throw part.refusal(type.expected(), text);
        }
    }
}
