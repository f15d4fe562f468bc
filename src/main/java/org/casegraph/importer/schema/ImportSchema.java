package org.casegraph.importer.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;

/**
 * The import format as a JSON Schema (2020-12) of one line, made from what the kinds of record are made of.
 * docs/import.md lists what it can not say.
 */
@ApplicationScoped
public class ImportSchema {

    private static final String CLAIM = "claim";
    private static final String END = "end";
    // What Java holds to be white space, so that a text of nothing else is blank.
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a" + "\\u2028\\u2029\\u205f\\u3000]";

    private final String text;

    ImportSchema(RecordTypes types) {
        text = schema(types).toPrettyString() + "\n";
    }

    /** The schema as JSON. */
    public String text() {
        return text;
    }

    private static ObjectNode schema(RecordTypes types) {
        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "A line of the Casegraph import format")
                .put("type", "object");
        List<RecordType<?>> all =
                Stream.of(RecordKind.values()).<RecordType<?>>map(types::of).toList();
        schema.setAll(Json.where("kind", names(all)));
        List<ObjectNode> lines = new ArrayList<>();
        all.forEach(type -> lines.add(line(lower(type))));
        lines.add(line(CLAIM));
        lines.add(line(END));
        schema.set("allOf", Json.array(lines));
        ObjectNode definitions = schema.putObject("$defs");
        all.forEach(type -> definitions.set(lower(type), LineSchemas.record(type)));
        definitions.set(CLAIM, LineSchemas.claim(types));
        definitions.set(END, LineSchemas.end());
        definitions.set("retraction", LineSchemas.retraction());
        definitions.set("snapshot", LineSchemas.snapshot());
        texts(definitions);
        return schema;
    }

    private static List<String> names(List<RecordType<?>> all) {
        return Stream.concat(all.stream().map(ImportSchema::lower), Stream.of(CLAIM, END))
                .flatMap(kind -> LineSchemas.names(kind).stream())
                .toList();
    }

    private static ObjectNode line(String kind) {
        return Json.ifThen(Json.where("kind", LineSchemas.names(kind)), Json.defined(kind));
    }

    private static void texts(ObjectNode definitions) {
        definitions.set("key", Json.whole(RecordRef.PATTERN));
        ObjectNode anyText = Json.type("string");
        anyText.putObject("not").put("pattern", "\\u0000");
        definitions.set("anyText", anyText);
        definitions.set("text", Json.defined("anyText").put("pattern", NOT_BLANK));
    }

    private static String lower(RecordType<?> type) {
        return type.kind().name().toLowerCase(Locale.ROOT);
    }
}
