package org.casegraph.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads what clients send as JSON (RFC 8259): no member twice, nothing after the value, nothing without bounds. */
final class StrictJson {

    private static final int DEPTH = 64;
    private static final int DIGITS = 100;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * Maps, lists, strings, booleans, nulls; whole numbers as Integer, Long or BigInteger, others as BigDecimal.
     *
     * @param what what is read, as the error names it
     * @throws RefusedException where it is no JSON
     */
    static @Nullable Object read(String what, byte[] utf8) {
        try {
            return read(
                    what,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(utf8))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new RefusedException(ErrorShape.of(ErrorCode.BAD_REQUEST, what + " is not UTF-8."));
        }
    }

    static @Nullable Object read(String what, String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new RefusedException(ErrorShape.of(
                    ErrorCode.BAD_REQUEST,
                    what + " is not JSON as it is read here: no member twice, at most " + DEPTH + " levels and "
                            + DIGITS + " digits a number."));
        }
    }
}
