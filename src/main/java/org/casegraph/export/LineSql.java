package org.casegraph.export;

import java.util.stream.Collectors;
import org.casegraph.record.RecordKind;

/**
 * The statements whose rows {@link LineWriter} makes lines of: each record by its key, and after it the citations on it
 * in the order in which they were made. The columns are those of {@link Row}.
 */
final class LineSql {

    private static final String ROWS = """
            %1$s select l.type, l.key, l.json, l.claim, l.field, l.flags, l.value, l.manner, l.because
            from %2$s x%3$s cross join lateral (
                select 'R' as type, x.key::text as key, %4$s as json, null as claim, null as field, null as flags,
                    null as value, null as manner, null as because, 0 as position, null as id
                union all
                select 'C', x.key, %5$s, c.id::text, c.field, %6$s,
                    to_json(c.value)::text,
                    nullif(concat(case when c.basis <> 'REPORTED' then ',"basis":"' || c.basis || '"' end,
                        ',"assertedBy":"' || a.key || '"'), ''),
                    ',"acceptedBecause":' || to_json(c.accepted_because)::text, q.position + 1, q.id
                from citation q join claim c on c.id = q.claim_id join source s on s.id = q.source_id
                left join person a on a.id = c.asserted_by_id
                where q.record_id = x.id and q.visible and c.visible
            ) l
            where x.visible and %7$s
            order by x.key, l.position, l.id
            """;

    private static final String CITATION = """
            concat('"source":"', s.key, '"', case when q.stance <> 'SUPPORTS' then ',"stance":"' || q.stance || '"' end,
                ',"quote":', to_json(q.exact), ',"prefix":' || to_json(q.prefix)::text,
                ',"suffix":' || to_json(q.suffix)::text, ',"start":' || q.stated_start, ',"end":' || q.stated_end)""";

    // Whether the claim says what the record's field shows (s), something else (d) or is about no field (p), whether it
    // is accepted (a), and whether another claim says the same (o).
    private static final String FLAGS = """
            case c.field %s else 'p' end || case when c.accepted then 'a' else '-' end || %s""";

    private static final String RIVAL = """
            case when exists (select from claim o where o.record_id = c.record_id and o.field = c.field
                and o.value = c.value and o.id <> c.id and o.visible) then 'o' else '-' end""";

    private static final String SNAPSHOT = """
            (select ',"snapshot":{"sha256":"' || t.sha256 || '","capturedAt":"' || instant_text(t.captured_at) || '"'
                || case when t.characters > 0 then ',"characters":' || t.characters else '' end || '}'
            from snapshot t where t.source_id = x.id order by t.captured_at desc, t.sha256 limit 1)""";

    private final KindTable table;
    private final Form form;

    LineSql(KindTable table, Form form) {
        this.table = table;
        this.form = form;
    }

    String rows(Selection selection) {
        String joins = table.columns().stream().map(Column::join).collect(Collectors.joining());
        String says = table.columns().stream()
                .map(column -> "when '%s' then case when c.value = %s then 's' else 'd' end"
                        .formatted(column.name(), column.text()))
                .collect(Collectors.joining(" "));
        String flags = FLAGS.formatted(says, form == Form.CHANGES ? RIVAL : "'-'");
        return ROWS.formatted(selection.with(), table.name(), joins, head(), CITATION, flags, selection.condition());
    }

    /** A record's line without its citations and its end. */
    private String head() {
        String start = "'{\"kind\":\"%s\",\"key\":\"', x.key, '\"'".formatted(KindTable.lower(table.kind()));
        String state = form == Form.CHANGES ? ", ',\"state\":\"PUBLISHED\"'" : "";
        String fields = table.columns().stream().map(this::member).collect(Collectors.joining());
        String snapshot = table.kind() == RecordKind.SOURCE ? ", " + SNAPSHOT : "";
        return "concat(" + start + state + fields + snapshot + ")";
    }

    private String member(Column column) {
        String stated = "',\"%s\":' || %s".formatted(column.name(), column.json());
        String cleared = "',\"%s\":%s'".formatted(column.name(), column.list() ? "[]" : "null");
        return ", " + (form == Form.CHANGES ? "coalesce(" + stated + ", " + cleared + ")" : stated);
    }
}
