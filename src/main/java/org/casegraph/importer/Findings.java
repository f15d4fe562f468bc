package org.casegraph.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.RecordRef;

/** What several readers find wrong, in the same words. */
final class Findings {

    private Findings() {}

    static Finding missing(String name) {
        return Finding.of(ProblemCode.MISSING_FIELD, "The member " + name + " is missing.", "a value", "nothing");
    }

    static Finding tooLong(String expected, String found) {
        return Finding.of(ProblemCode.LINE_TOO_LONG, "The line is too long.", expected, found);
    }

    static Finding badKey(String found) {
        return Finding.of(ProblemCode.BAD_KEY, "This is no key.", "1 to 200 of a-z 0-9 - . /", found);
    }

    static Finding badValue(String expected, String found) {
        return Finding.of(ProblemCode.BAD_VALUE, "The value can not stand here.", expected, found);
    }

    static Finding wrongType(JsonNode value, String expected) {
        return Finding.of(
                ProblemCode.WRONG_TYPE,
                "The value has the wrong type.",
                expected,
                value.isNull() || value.isContainerNode() ? type(value) : type(value) + " " + value.asText());
    }

    static String type(JsonNode json) {
        return switch (json.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> "the boolean";
            case NUMBER -> "the number";
            case STRING -> "the string";
            case ARRAY -> "an array";
            default -> "an object";
        };
    }

    static Finding dangling(RecordRef target) {
        return Finding.of(
                ProblemCode.DANGLING_REFERENCE,
                "No such record is stored or imported.",
                "the key of a record of kind " + Kinds.lower(target.kind()),
                target.key());
    }

    /** Another line about the same record. */
    static Finding repeated(RecordRef record, Place first) {
        return Finding.of(
                ProblemCode.DUPLICATE_KEY,
                "An earlier line is about this record.",
                "each key once in an import",
                record.key() + ", as in " + first.name() + ":" + first.line());
    }

    /** What keeps a text out of the database, if anything. */
    static Optional<Finding> unfitText(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Optional.of(nul("The text holds U+0000, which can not be stored.", place(text, nul)));
        }
        int half = firstUnpaired(text);
        return half < 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        ProblemCode.BAD_UTF8,
                        "The text holds half of a surrogate pair.",
                        "a text without one",
                        "U+%04X as ".formatted((int) text.charAt(half)) + place(text, half)));
    }

    static Finding nul(String message, String place) {
        return Finding.of(ProblemCode.NUL, message, "a text without U+0000", "U+0000 as " + place);
    }

    private static int firstUnpaired(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private static String place(String text, int at) {
        return "character " + (text.codePointCount(0, at) + 1);
    }
}
