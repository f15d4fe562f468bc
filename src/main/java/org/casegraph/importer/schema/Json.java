package org.casegraph.importer.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casegraph.record.TextForm;

/** The few forms of JSON Schema that the import format needs. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array(Collection<? extends JsonNode> nodes) {
        return NODES.arrayNode().addAll(nodes);
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode type(String name) {
        return object().put("type", name);
    }

    /** What is defined under this name. */
    static ObjectNode defined(String name) {
        return object().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode oneOf(Collection<String> texts) {
        return object().set("enum", texts(texts));
    }

    /** Texts of this form; any that is not blank where it says no more. */
    static ObjectNode text(TextForm form) {
        return switch (form) {
            case TextForm.Words _ -> defined("text");
            case TextForm.OneOf one -> oneOf(one.names());
            case TextForm.Written _, TextForm.Whole _ -> whole(form.pattern());
        };
    }

    /** Texts that the pattern matches as a whole. */
    static ObjectNode whole(String pattern) {
        return type("string").put("pattern", "^(?:" + pattern + ")$");
    }

    static ObjectNode list(ObjectNode element) {
        return type("array").set("items", element);
    }

    static ObjectNode orNull(ObjectNode schema) {
        return object().set("anyOf", array(List.of(schema, type("null"))));
    }

    /** Objects with these members, of which some must be there, and with no others. */
    static ObjectNode members(Map<String, ObjectNode> members, List<String> required) {
        ObjectNode schema = type("object");
        schema.putObject("properties").setAll(members);
        return schema.<ObjectNode>set("required", texts(required)).put("additionalProperties", false);
    }

    /** Objects whose member is one of these texts. */
    static ObjectNode where(String member, Collection<String> texts) {
        return where(member, oneOf(texts));
    }

    static ObjectNode where(String member, ObjectNode schema) {
        ObjectNode where = object();
        where.putObject("properties").set(member, schema);
        return where.set("required", texts(List.of(member)));
    }

    static ObjectNode ifThen(ObjectNode condition, ObjectNode consequence) {
        ObjectNode schema = object();
        schema.set("if", condition);
        return schema.set("then", consequence);
    }
}
