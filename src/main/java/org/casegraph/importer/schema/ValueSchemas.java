package org.casegraph.importer.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.FieldType.Shape;
import org.casegraph.record.RecordType;
import org.casegraph.record.TextForm;

/** What values the fields of a kind take, on lines that state records and on those that make claims. */
final class ValueSchemas {

    private static final String BETWEEN = ", ";

    private ValueSchemas() {}

    /** As a member of a record's line; null clears a field that may be without a value. */
    static ObjectNode member(Field<?, ?> field) {
        ObjectNode value = json(field.type());
        return (field.required() ? value : Json.orNull(value))
                .put("description", field.type().expected());
    }

    private static ObjectNode json(FieldType<?> type) {
        return switch (type.shape()) {
            case STRING -> text(type);
            case STRINGS -> {
                ObjectNode list = Json.list(text(type));
                yield type.target().isPresent() ? list.put("uniqueItems", true) : list;
            }
            case INTEGER -> {
                TextForm.Whole bounds = (TextForm.Whole) type.form();
                yield Json.type("integer").put("minimum", bounds.least()).put("maximum", bounds.most());
            }
            case BOOLEAN -> Json.type("boolean");
        };
    }

    private static ObjectNode text(FieldType<?> type) {
        return type.target().isPresent() ? Json.defined("key") : Json.text(type.form());
    }

    /** What the value of a claim on each of the kind's fields is, of those that take not just any text. */
    static List<ObjectNode> ofClaims(RecordType<?> type) {
        Map<String, ObjectNode> byField = new TreeMap<>();
        type.fields().stream()
                .filter(field -> !(field.type().form() instanceof TextForm.Words))
                .forEach(field -> byField.put(field.name(), claimed(field.type())));
        return byField.entrySet().stream()
                .map(entry -> Json.ifThen(
                        Json.where("field", List.of(entry.getKey())), Json.where("value", entry.getValue())))
                .toList();
    }

    private static ObjectNode claimed(FieldType<?> type) {
        String one = "(?:" + type.form().pattern() + ")";
        return type.shape() == Shape.STRINGS ? Json.whole(one + "(?:" + BETWEEN + one + ")*") : Json.text(type.form());
    }
}
