package org.casegraph.export;

import java.util.stream.Collectors;

/** The statements whose rows are those of CSV files. */
final class CsvSql {

    private static final String RECORDS =
            "%s select x.key as key, %s from %s x%s where x.visible and %s order by x.key";

    private static final String CLAIMS = """
            %s select '%s' as "recordKind", x.key as "recordKey", c.field as field, %s as value, c.basis as basis,
                a.key as "assertedBy", c.accepted::text as accepted, %s as "acceptedBecause", s.key as source,
                q.stance as stance, %s as quote, %s as prefix, %s as suffix, q.stated_start as start,
                q.stated_end as "end"
            from %s x join citation q on q.record_id = x.id join claim c on c.id = q.claim_id
            join source s on s.id = q.source_id left join person a on a.id = c.asserted_by_id
            where x.visible and q.visible and c.visible and %s
            order by x.key, q.position, q.id
            """;

    private CsvSql() {}

    /** A row a record: its key, and its fields in their order. */
    static String records(KindTable table, Selection selection) {
        String cells = table.columns().stream()
                .map(column -> column.cell() + " as \"" + column.name() + '"')
                .collect(Collectors.joining(", "));
        String joins = table.columns().stream().map(Column::join).collect(Collectors.joining());
        return RECORDS.formatted(selection.with(), cells, table.name(), joins, selection.condition());
    }

    /** A row a citation of a claim on the records of the kind. */
    static String claims(KindTable table, Selection selection) {
        return CLAIMS.formatted(
                selection.with(),
                table.kind(),
                Cells.text("c.value"),
                Cells.text("c.accepted_because"),
                Cells.text("q.exact"),
                Cells.text("q.prefix"),
                Cells.text("q.suffix"),
                table.name(),
                selection.condition());
    }
}
