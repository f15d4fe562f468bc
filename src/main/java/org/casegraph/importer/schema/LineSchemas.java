package org.casegraph.importer.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.citation.Stance;
import org.casegraph.citation.quote.Quote;
import org.casegraph.record.Field;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;

/** What the lines of each kind are made of. */
final class LineSchemas {

    private static final String POINT = "[A-Za-z][A-Za-z0-9.]{0,99}";
    private static final int MOST = Integer.MAX_VALUE;

    private LineSchemas() {}

    /** How a kind of line or of record is named: in lower or in upper case. */
    static List<String> names(String kind) {
        return List.of(kind.toLowerCase(Locale.ROOT), kind.toUpperCase(Locale.ROOT));
    }

    static ObjectNode record(RecordType<?> type) {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("kind", Json.object());
        members.put("key", Json.defined("key"));
        members.put("state", Json.orNull(constants(PublicationState.DRAFT, PublicationState.PUBLISHED)));
        type.fields().forEach(field -> members.put(field.name(), ValueSchemas.member(field)));
        if (type.kind() == RecordKind.SOURCE) {
            members.put("snapshot", Json.orNull(Json.defined("snapshot")));
        }
        List<String> fields = type.fields().stream().map(Field::name).toList();
        members.put("citations", Json.orNull(Json.list(fieldCitation(fields))));
        return Json.ifThen(Json.object().set("required", Json.texts(List.of("retracted"))), Json.defined("retraction"))
                .set("else", Json.members(members, List.of("kind", "key")));
    }

    static ObjectNode retraction() {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("kind", Json.object());
        members.put("key", Json.defined("key"));
        ObjectNode retracted = Json.object();
        retracted.putArray("enum").add(true).addNull();
        members.put("retracted", retracted);
        members.put("reason", Json.orNull(Json.defined("anyText")));
        return Json.members(members, List.of("kind", "key", "retracted"));
    }

    /** What ends a list of changes. */
    static ObjectNode end() {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("kind", Json.object());
        members.put("version", Json.defined("anyText"));
        return Json.members(members, List.of("kind", "version"));
    }

    static ObjectNode snapshot() {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("text", Json.orNull(Json.defined("anyText")));
        members.put("sha256", Json.whole("[0-9a-f]{64}"));
        members.put("capturedAt", Json.whole(InstantPattern.PATTERN));
        members.put("characters", Json.orNull(count()));
        ObjectNode schema = Json.members(members, List.of("capturedAt"));
        // Which follows from the text where there is one.
        return schema.setAll(Json.ifThen(
                Json.object().set("not", Json.where("text", Json.type("string"))),
                Json.object().set("required", Json.texts(List.of("sha256")))));
    }

    static ObjectNode claim(RecordTypes types) {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("kind", Json.object());
        members.put("record", record());
        members.put("field", Json.whole(POINT));
        members.put("value", Json.defined("text"));
        members.putAll(madeBy());
        members.put("accepted", Json.orNull(Json.type("boolean")));
        members.put("acceptedBecause", Json.orNull(Json.defined("anyText")));
        members.put(
                "citations",
                Json.list(Json.members(passage(), List.of("source", "quote"))).put("minItems", 1));
        ObjectNode schema = Json.members(members, List.of("kind", "record", "field", "value", "citations"));
        ObjectNode accepted = Json.object();
        accepted.putObject("properties").putObject("accepted").put("const", true);
        accepted.putArray("required").add("accepted");
        List<ObjectNode> rules = Stream.concat(
                        Stream.of(Json.ifThen(Json.where("acceptedBecause", Json.type("string")), accepted)),
                        Stream.of(RecordKind.values()).flatMap(kind -> ofKind(types.of(kind)).stream()))
                .toList();
        return schema.set("allOf", Json.array(rules));
    }

    private static ObjectNode record() {
        List<String> kinds = Stream.of(RecordKind.values())
                .flatMap(kind -> names(kind.name()).stream())
                .toList();
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("kind", Json.oneOf(kinds));
        members.put("key", Json.defined("key"));
        return Json.members(members, List.of("kind", "key"));
    }

    private static Optional<ObjectNode> ofKind(RecordType<?> type) {
        return Optional.of(ValueSchemas.ofClaims(type))
                .filter(values -> !values.isEmpty())
                .map(values -> Json.ifThen(
                        Json.where(
                                "record", Json.where("kind", names(type.kind().name()))),
                        Json.object().set("allOf", Json.array(values))));
    }

    private static ObjectNode fieldCitation(List<String> fields) {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("field", Json.oneOf(fields));
        members.putAll(madeBy());
        members.putAll(passage());
        return Json.members(members, List.of("field", "source", "quote"));
    }

    private static Map<String, ObjectNode> madeBy() {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("basis", Json.orNull(constants(ClaimBasis.values())));
        members.put("assertedBy", Json.orNull(Json.defined("key")));
        return members;
    }

    private static Map<String, ObjectNode> passage() {
        Map<String, ObjectNode> members = new LinkedHashMap<>();
        members.put("source", Json.defined("key"));
        members.put("stance", Json.orNull(constants(Stance.values())));
        members.put("quote", Json.defined("text").put("maxLength", Quote.MAX_LENGTH));
        members.put("prefix", Json.orNull(Json.defined("anyText").put("maxLength", Quote.MAX_LENGTH)));
        members.put("suffix", Json.orNull(Json.defined("anyText").put("maxLength", Quote.MAX_LENGTH)));
        members.put("start", Json.orNull(count()));
        members.put("end", Json.orNull(count()));
        return members;
    }

    private static ObjectNode count() {
        return Json.type("integer").put("minimum", 0).put("maximum", MOST);
    }

    private static ObjectNode constants(Enum<?>... constants) {
        return Json.oneOf(Stream.of(constants).map(Enum::name).toList());
    }
}
