package org.casegraph.graphql.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers as PostgreSQL's to_json writes values, so that both roads give the same bytes. */
public final class AnswerJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final double WHOLE = 1e15;

    private AnswerJson() {}

    /** The errors first, where there are any, then the data, where there is any or null is its value. */
    public static Answer write(List<GraphQLError> errors, boolean executed, @Nullable Object data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(body)) {
            json.writeStartObject();
            if (!errors.isEmpty()) {
                json.writeFieldName("errors");
                value(json, errors.stream().map(GraphQLError::toSpecification).toList());
            }
            if (executed) {
                json.writeFieldName("data");
                value(json, data);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(Buffer.buffer(body.toByteArray()), executed, !errors.isEmpty());
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Map<?, ?> object -> object(json, object);
            case Iterable<?> list -> list(json, list);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> number(json, number);
            case BigDecimal number -> json.writeNumber(number);
            default -> throw new IllegalStateException("No scalar gives a " + value.getClass());
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> object) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            json.writeFieldName((String) member.getKey());
            value(json, member.getValue());
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, Iterable<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(json, element);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, double number) throws IOException {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }
}
