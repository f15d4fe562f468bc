package org.casegraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/**
 * Where the records of one kind are: the fields of the kind as columns, and the references of its records as queries of
 * {@code record_id} and {@code target_id}. A column has its field's name, but for those that SQL has another word for.
 */
record KindTable(RecordKind kind, String name, List<Column> columns, List<String> references) {

    private static final Map<String, String> RENAMED = Map.of("from", "from_on", "until", "until_on");

    /** The tables of the fields that hold lists of references, with their columns of who refers and to what. */
    private record Link(String table, String owner, String target) {}

    private static final Map<String, Link> LINKS = Map.of(
            "RULING.decidedBy", new Link("ruling_judge", "ruling_id", "person_id"),
            "FILING.filedBy", new Link("filing_filer", "filing_id", "person_id"),
            "EVENT.people", new Link("event_person", "event_id", "person_id"),
            "SOURCE.derivedFrom", new Link("source_origin", "source_id", "origin_id"));

    static KindTable of(RecordType<?> type) {
        List<Column> columns = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (Field<?, ?> field : type.fields()) {
            boolean refers = field.type().target().isPresent();
            if (!refers) {
                columns.add(plain(field));
            } else if (isList(field)) {
                Link link = link(type.kind(), field);
                columns.add(links(field, link));
                references.add("select %s as record_id, %s as target_id from %s"
                        .formatted(link.owner, link.target, link.table));
            } else {
                columns.add(reference(field));
                references.add("select id as record_id, %s as target_id from %s"
                        .formatted(column(field) + "_id", table(type.kind())));
            }
        }
        return new KindTable(type.kind(), table(type.kind()), columns, references);
    }

    static String table(RecordKind kind) {
        return kind == RecordKind.CASE ? "legal_case" : lower(kind);
    }

    /** The kind as lines and addresses write it. */
    static String lower(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isList(Field<?, ?> field) {
        return field.type().shape() == FieldType.Shape.STRINGS;
    }

    private static String column(Field<?, ?> field) {
        return RENAMED.getOrDefault(
                field.name(), field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    private static Link link(RecordKind kind, Field<?, ?> field) {
        Link link = LINKS.get(kind + "." + field.name());
        if (link == null) {
            throw new IllegalStateException("No table is known for " + kind + "." + field.name());
        }
        return link;
    }

    private static Column plain(Field<?, ?> field) {
        String value = "x." + column(field);
        if (isList(field)) {
            return new Column(
                    field.name(),
                    true,
                    "nullif(array_to_string(" + value + ", ', '), '')",
                    "nullif(array_to_json(" + value + ")::text, '[]')",
                    Cells.text("nullif(array_to_string(" + value + ", '" + Cells.SEPARATOR + "'), '')"),
                    "");
        }
        if (field.type() == FieldType.DATE) {
            String date = "partial_date_text(" + value + ")";
            return new Column(field.name(), false, date, quoted(date), date, "");
        }
        return switch (field.type().shape()) {
            case INTEGER, BOOLEAN ->
                new Column(field.name(), false, value + "::text", value + "::text", value + "::text", "");
            default -> {
                String text = value + "::text";
                boolean number = field.type() == FieldType.DECIMAL;
                yield new Column(
                        field.name(), false, text, "to_json(" + text + ")::text", number ? text : Cells.text(text), "");
            }
        };
    }

    private static Column reference(Field<?, ?> field) {
        String row = "to_" + column(field);
        String key = row + ".key";
        String join = " left join %s %s on %s.id = x.%s_id and %s.visible"
                .formatted(table(field.type().target().orElseThrow()), row, row, column(field), row);
        return new Column(field.name(), false, key, quoted(key), key, join);
    }

    private static Column links(Field<?, ?> field, Link link) {
        String keys = """
                (select string_agg(o.key, '%%s' order by l.position) from %s l
                join %s o on o.id = l.%s and o.visible where l.%s = x.id)""".formatted(link.table, table(field.type().target().orElseThrow()), link.target, link.owner);
        return new Column(
                field.name(),
                true,
                keys.formatted(", "),
                "'[\"' || " + keys.formatted("\",\"") + " || '\"]'",
                keys.formatted(Cells.SEPARATOR),
                "");
    }

    private static String quoted(String text) {
        return "'\"' || " + text + " || '\"'";
    }
}
