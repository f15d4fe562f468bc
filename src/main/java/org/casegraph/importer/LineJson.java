package org.casegraph.importer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casegraph.importer.LineReader.RawLine;
import org.casegraph.importer.Problems.Finding;

/** Reads a line as the JSON object that it is to be (RFC 8259, in UTF-8, no member twice), or says what is wrong. */
final class LineJson {

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LineReader.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LineJson() {}

    static Optional<ObjectNode> read(RawLine line, LineNotes notes) {
        if (line.tooLong()) {
            notes.report("", Findings.tooLong("at most 64 MiB", "more"));
            return Optional.empty();
        }
        return decoded(line.bytes(), notes).flatMap(text -> parsed(text, notes)).flatMap(json -> object(json, notes));
    }

    private static Optional<String> decoded(byte[] bytes, LineNotes notes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            notes.report("", Finding.of(ProblemCode.BAD_UTF8, "The line is not UTF-8.", "UTF-8", firstBad(bytes)));
            return Optional.empty();
        }
    }

    private static String firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return "0x%02X as byte %d".formatted(bytes[in.position()], in.position() + 1)
                + (result.length() > 1 ? " and what follows it" : "");
    }

    private static Optional<JsonNode> parsed(String text, LineNotes notes) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            notes.report("", notRead(text, e));
            return Optional.empty();
        }
    }

    // A byte 0 is what a file in UTF-16, or one that was written only in part, is full of.
    private static Finding notRead(String text, JsonProcessingException e) {
        int nul = text.indexOf('\0');
        return nul >= 0
                ? Findings.nul("The line holds U+0000.", "character " + (text.codePointCount(0, nul) + 1))
                : Finding.of(
                        ProblemCode.BAD_JSON,
                        "The line is not one JSON object.",
                        "one JSON object that names each member once",
                        e.getOriginalMessage());
    }

    private static Optional<ObjectNode> object(JsonNode json, LineNotes notes) {
        if (json instanceof ObjectNode object) {
            return Optional.of(object);
        }
        notes.report(
                "",
                Finding.of(ProblemCode.NOT_AN_OBJECT, "The line is no JSON object.", "an object", Findings.type(json)));
        return Optional.empty();
    }
}
