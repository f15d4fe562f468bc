package org.casegraph.importer.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.casegraph.citation.quote.Quote;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;

/** One line of the import format in the making. */
final class RecordJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private record Citation(String field, Cell cell) {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator json;
    private final IntFunction<String> sources;
    private final List<Citation> citations = new ArrayList<>();

    /** @param sources the keys of the files' sources */
    private RecordJson(IntFunction<String> sources) throws IOException {
        this.sources = sources;
        json = JSON.createGenerator(bytes);
        json.writeStartObject();
    }

    static RecordJson record(RecordKind kind, String key, IntFunction<String> sources) {
        return writing(() -> {
            RecordJson line = new RecordJson(sources);
            line.json.writeStringField("kind", lower(kind));
            line.json.writeStringField("key", key);
            return line;
        });
    }

    /** What a source says of a field that does not show it. */
    static byte[] claim(RecordKind kind, String key, String field, Reading value, IntFunction<String> sources) {
        return writing(() -> {
            RecordJson line = new RecordJson(sources);
            line.json.writeStringField("kind", "claim");
            line.json.writeObjectFieldStart("record");
            line.json.writeStringField("kind", kind.name());
            line.json.writeStringField("key", key);
            line.json.writeEndObject();
            line.json.writeStringField("field", field);
            line.json.writeStringField("value", value.text());
            value.cells().forEach(cell -> line.citations.add(new Citation("", cell)));
            return line.end();
        });
    }

    RecordJson text(String field, String text) {
        return writing(() -> {
            json.writeStringField(field, text);
            return this;
        });
    }

    RecordJson with(FieldRule field, List<Reading> values) {
        return writing(() -> {
            json.writeFieldName(field.name());
            if (field.shape() == FieldType.Shape.STRINGS) {
                String[] texts = values.stream().map(Reading::text).distinct().toArray(String[]::new);
                json.writeArray(texts, 0, texts.length);
            } else {
                one(field.shape(), values.getFirst().text());
            }
            values.stream()
                    .flatMap(value -> value.cells().stream())
                    .distinct()
                    .forEach(cell -> citations.add(new Citation(field.name(), cell)));
            return this;
        });
    }

    /** What is no number or flag is written as the text that it is, so that the import tells what is wrong with it. */
    private void one(FieldType.Shape shape, String text) throws IOException {
        if (shape == FieldType.Shape.INTEGER && text.matches("-?[0-9]{1,9}")) {
            json.writeNumber(Integer.parseInt(text));
        } else if (shape == FieldType.Shape.BOOLEAN && text.matches("true|false")) {
            json.writeBoolean(text.equals("true"));
        } else {
            json.writeString(text);
        }
    }

    RecordJson snapshot(String sha256, int characters, String capturedAt) {
        return writing(() -> {
            json.writeObjectFieldStart("snapshot");
            json.writeStringField("sha256", sha256);
            json.writeNumberField("characters", characters);
            json.writeStringField("capturedAt", capturedAt);
            json.writeEndObject();
            return this;
        });
    }

    /** The bytes, with the line feed that ends them. */
    byte[] end() {
        return writing(() -> {
            if (!citations.isEmpty()) {
                json.writeArrayFieldStart("citations");
                for (Citation citation : citations) {
                    write(citation);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.close();
            bytes.write('\n');
            return bytes.toByteArray();
        });
    }

    private void write(Citation citation) throws IOException {
        String passage = citation.cell().passage();
        int length = Math.min(passage.codePointCount(0, passage.length()), Quote.MAX_LENGTH);
        json.writeStartObject();
        if (!citation.field().isEmpty()) {
            json.writeStringField("field", citation.field());
        }
        json.writeStringField("source", sources.apply(citation.cell().file()));
        json.writeStringField("quote", passage.substring(0, passage.offsetByCodePoints(0, length)));
        json.writeNumberField("start", citation.cell().start());
        json.writeNumberField("end", citation.cell().start() + length);
        json.writeEndObject();
    }

    private static String lower(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    private interface Writing<T> {
        T write() throws IOException;
    }

    /** Memory takes what is written. */
    private static <T> T writing(Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
