package org.casegraph.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;

/**
 * Takes the members of a JSON object one by one. What is wrong with a member is reported, and the member then counts
 * as absent; what nobody took is unknown. A member that is null is as good as absent.
 */
final class MemberReader {

    private final ObjectNode object;
    private final String pointer;
    private final LineNotes notes;
    private final Set<String> taken = new LinkedHashSet<>();

    MemberReader(ObjectNode object, String pointer, LineNotes notes) {
        this.object = object;
        this.pointer = pointer;
        this.notes = notes;
    }

    /** Where the member stands, as RFC 6901 writes it. */
    String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    void report(String name, Finding finding) {
        notes.report(at(name), finding);
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** Whether there is such a member, well or badly, that is not null. */
    boolean states(String name) {
        return object.hasNonNull(name);
    }

    /** The member, null or not. */
    Optional<JsonNode> take(String name) {
        taken.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private Optional<JsonNode> value(String name) {
        return take(name).filter(value -> !value.isNull());
    }

    private Optional<JsonNode> required(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            report(name, Findings.missing(name));
        }
        return value;
    }

    Optional<String> text(String name) {
        return value(name).flatMap(value -> text(name, value));
    }

    Optional<String> requiredText(String name) {
        return required(name).flatMap(value -> text(name, value));
    }

    /** A text that must be there and say something. */
    Optional<String> requiredWords(String name) {
        Optional<String> text = requiredText(name);
        text.filter(String::isBlank).ifPresent(blank -> report(name, Findings.badValue("a text", "a blank")));
        return text.filter(words -> !words.isBlank());
    }

    private Optional<String> text(String name, JsonNode value) {
        if (!value.isTextual()) {
            report(name, Findings.wrongType(value, "a string"));
            return Optional.empty();
        }
        String text = value.textValue();
        Optional<Finding> unfit = Findings.unfitText(text);
        unfit.ifPresent(finding -> report(name, finding));
        return unfit.isPresent() ? Optional.empty() : Optional.of(text);
    }

    Optional<Boolean> flag(String name) {
        Optional<JsonNode> value = value(name);
        value.filter(flag -> !flag.isBoolean())
                .ifPresent(flag -> report(name, Findings.wrongType(flag, "true or false")));
        return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** A whole number that is not negative. */
    Optional<Integer> count(String name) {
        Optional<JsonNode> value = value(name);
        Optional<Integer> count =
                value.filter(number -> number.isInt() && number.intValue() >= 0).map(JsonNode::intValue);
        if (count.isEmpty()) {
            value.ifPresent(number -> report(name, Findings.wrongType(number, "a whole number from 0")));
        }
        return count;
    }

    <E extends Enum<E>> Optional<E> constant(String name, Set<E> allowed) {
        Optional<String> text = text(name);
        Optional<E> constant = text.flatMap(
                value -> allowed.stream().filter(e -> e.name().equals(value)).findFirst());
        if (constant.isEmpty()) {
            String names = allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
            text.ifPresent(found -> report(name, Findings.badValue("one of " + names, found)));
        }
        return constant;
    }

    Optional<RecordKind> requiredKind(String name) {
        Optional<String> text = requiredText(name);
        Optional<RecordKind> kind = text.flatMap(Kinds::read);
        if (kind.isEmpty()) {
            text.ifPresent(found -> report(
                    name, Finding.of(ProblemCode.UNKNOWN_KIND, "There is no such kind.", Kinds.EXPECTED, found)));
        }
        return kind;
    }

    Optional<String> requiredKey(String name) {
        return requiredText(name).flatMap(text -> key(name, text));
    }

    private Optional<String> key(String name, String text) {
        if (RecordRef.isKey(text)) {
            return Optional.of(text);
        }
        report(name, Findings.badKey(text));
        return Optional.empty();
    }

    /** The record of this kind whose key the member is, noted as one that the line refers to. */
    Optional<RecordRef> reference(String name, RecordKind kind) {
        Optional<RecordRef> record = text(name).flatMap(text -> key(name, text)).map(key -> new RecordRef(kind, key));
        record.ifPresent(target -> notes.refer(at(name), target));
        return record;
    }

    Optional<RecordRef> requiredReference(String name, RecordKind kind) {
        return required(name).flatMap(value -> reference(name, kind));
    }

    Optional<MemberReader> object(String name) {
        return value(name).flatMap(value -> object(at(name), value));
    }

    Optional<MemberReader> requiredObject(String name) {
        return required(name).flatMap(value -> object(at(name), value));
    }

    private Optional<MemberReader> object(String at, JsonNode value) {
        if (value instanceof ObjectNode members) {
            return Optional.of(new MemberReader(members, at, notes));
        }
        notes.report(at, Findings.wrongType(value, "an object"));
        return Optional.empty();
    }

    List<MemberReader> objects(String name) {
        List<MemberReader> readers = new ArrayList<>();
        Optional<JsonNode> array = value(name);
        array.filter(value -> !value.isArray()).ifPresent(value -> report(name, Findings.wrongType(value, "an array")));
        array.filter(JsonNode::isArray).ifPresent(items -> {
            for (int i = 0; i < items.size(); i++) {
                object(at(name) + "/" + i, items.get(i)).ifPresent(readers::add);
            }
        });
        return readers;
    }

    /** Reports the members that nobody took, which may be called anything. */
    void finish() {
        object.fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name)) {
                String expected = "one of " + String.join(", ", taken);
                report(
                        Shown.of(name),
                        Finding.of(ProblemCode.UNKNOWN_FIELD, "There is no such member here.", expected, name));
            }
        });
    }
}
