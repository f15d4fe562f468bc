package org.casegraph.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;

/** Reads values of fields as texts in the form that the field's type writes itself, and notes what they refer to. */
final class FieldReader {

    private final LineNotes notes;

    FieldReader(LineNotes notes) {
        this.notes = notes;
    }

    /** The texts at this place, none where the field is cleared; empty where something is wrong with them. */
    Optional<List<String>> read(Field<?, ?> field, JsonNode value, String at) {
        if (!value.isNull()) {
            return texts(field.type(), value, at).flatMap(texts -> checked(field.type(), texts, at));
        }
        if (field.required()) {
            notes.report(
                    at,
                    Finding.of(
                            ProblemCode.MISSING_FIELD,
                            "The member " + field.name() + " can not be cleared.",
                            field.type().expected(),
                            "null"));
            return Optional.empty();
        }
        return Optional.of(List.of());
    }

    /** The text of a claim on the field, in the same form. */
    Optional<List<String>> read(Field<?, ?> field, String text, String at) {
        return checked(field.type(), ValueText.parts(field.type(), text), at, false);
    }

    private Optional<List<String>> texts(FieldType<?> type, JsonNode value, String at) {
        return switch (type.shape()) {
            case STRING -> one(value.isTextual(), type, value, at);
            case INTEGER -> one(value.isIntegralNumber(), type, value, at);
            case BOOLEAN -> one(value.isBoolean(), type, value, at);
            case STRINGS -> several(type, value, at);
        };
    }

    private Optional<List<String>> one(boolean shaped, FieldType<?> type, JsonNode value, String at) {
        if (!shaped) {
            notes.report(at, Findings.wrongType(value, type.expected()));
            return Optional.empty();
        }
        return words(value.asText(), at) ? Optional.of(List.of(value.asText())) : Optional.empty();
    }

    private Optional<List<String>> several(FieldType<?> type, JsonNode value, String at) {
        if (!value.isArray()) {
            notes.report(at, Findings.wrongType(value, type.expected()));
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            one(value.get(i).isTextual(), type, value.get(i), at + "/" + i).ifPresent(texts::addAll);
        }
        return texts.size() == value.size() ? Optional.of(texts) : Optional.empty();
    }

    private boolean words(String text, String at) {
        Optional<Finding> unfit = Findings.unfitText(text)
                .or(() -> text.isBlank() ? Optional.of(Findings.badValue("a text", "a blank")) : Optional.empty());
        unfit.ifPresent(finding -> notes.report(at, finding));
        return unfit.isEmpty();
    }

    private Optional<List<String>> checked(FieldType<?> type, List<String> texts, String at) {
        return checked(type, texts, at, type.shape() == FieldType.Shape.STRINGS);
    }

    private Optional<List<String>> checked(FieldType<?> type, List<String> texts, String at, boolean indexed) {
        if (texts.isEmpty()) {
            return Optional.of(texts);
        }
        if (type.target().isPresent()) {
            return keys(type.target().get(), texts, at, indexed);
        }
        try {
            return Optional.of(ValueText.canonical(type, texts));
        } catch (IllegalArgumentException e) {
            notes.report(at, Findings.badValue(type.expected(), ValueText.joined(texts)));
            return Optional.empty();
        }
    }

    private Optional<List<String>> keys(RecordKind kind, List<String> keys, String at, boolean indexed) {
        Set<String> distinct = new HashSet<>();
        boolean good = true;
        for (int i = 0; i < keys.size(); i++) {
            good &= key(kind, keys.get(i), indexed ? at + "/" + i : at, distinct);
        }
        return good ? Optional.of(keys) : Optional.empty();
    }

    private boolean key(RecordKind kind, String key, String at, Set<String> distinct) {
        if (!RecordRef.isKey(key)) {
            notes.report(at, Findings.badKey(key));
            return false;
        }
        if (!distinct.add(key)) {
            notes.report(at, Findings.badValue("each key once", key));
            return false;
        }
        notes.refer(at, new RecordRef(kind, key));
        return true;
    }
}
