package org.casegraph.importer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that hold an import until it is written. They are the transaction's own, nobody else sees them, and its
 * end drops them.
 */
final class StagingTables {

    /** The lines about known records, good and bad, with what decides on the records beside them. */
    static final List<String> LINE = List.of(
            "seq",
            "file",
            "line",
            "form",
            "kind",
            "record_id",
            "key",
            "bad",
            "unchecked",
            "state",
            "owner_1",
            "owner_2",
            "leads_to",
            "leads_to_given",
            "ruling",
            "ruling_given",
            "body");

    /** What lines refer to. */
    static final List<String> REFERENCE = List.of("seq", "target");

    /** Texts of sources, and what lines say of them. */
    static final List<String> TEXT = List.of("sha256", "text");

    static final List<String> SNAPSHOT = List.of("seq", "source_id", "sha256", "characters");

    private static final String LINES = """
            create temp table import_line (
                seq bigint not null, file integer not null, line integer not null, form text not null,
                kind text not null, record_id uuid not null, key text collate "C" not null, bad boolean not null,
                unchecked boolean not null, state text, owner_1 uuid, owner_2 uuid,
                leads_to uuid, leads_to_given boolean not null, ruling uuid, ruling_given boolean not null,
                body text not null
            ) on commit drop
            """;

    private static final String REFERENCES = """
            create temp table import_reference (seq bigint not null, target uuid not null) on commit drop
            """;

    private static final String TEXTS = """
            create temp table import_text (sha256 text collate "C" not null, text text not null) on commit drop
            """;

    private static final String SNAPSHOTS = """
            create temp table import_snapshot (
                seq bigint not null, source_id uuid not null, sha256 text collate "C" not null, characters integer
            ) on commit drop
            """;

    // What is, once the lines have done what they say: of new records and of stored ones.
    private static final String RECORDS = """
            create temp table import_record (
                record_id uuid not null, kind text not null, rank integer not null, stored boolean not null,
                stated boolean not null, state text not null, visible boolean not null,
                owner_1 uuid, owner_2 uuid, leads_to uuid, ruling uuid
            ) on commit drop
            """;

    private static final String CITATIONS = """
            create temp table import_citation (like citation) on commit drop
            """;

    // Citations that lines name and that were there before, and stored records of which something changed.
    private static final String NAMED = "create temp table import_named (id uuid not null) on commit drop";

    private static final String CHANGED = "create temp table import_changed (id uuid not null) on commit drop";

    private StagingTables() {}

    static List<String> statements() {
        return List.of(LINES, REFERENCES, TEXTS, SNAPSHOTS, RECORDS, CITATIONS, NAMED, CHANGED);
    }

    static RowBuffer rows(String table, List<String> columns) {
        return new RowBuffer(table, columns);
    }

    /** What becomes of the records of one kind: of those that a line states or takes back, or that claims are on. */
    static String records(KindTable kind, int rank) {
        String visible = Stream.concat(
                        Stream.of("s.state = 'PUBLISHED'"),
                        Stream.of("owner_1", "owner_2")
                                .limit(kind.owners().size())
                                .map(owner -> """
                                        coalesce(
                                            (select o.visible from import_record o where o.record_id = s.%1$s),
                                            (select o.visible from record o where o.id = s.%1$s), false)""".formatted(owner)))
                .collect(Collectors.joining(" and "));
        return """
                insert into import_record
                select s.record_id, '%1$s', %2$d, s.stored, s.stated, s.state, %4$s, s.owner_1, s.owner_2, s.leads_to,
                    s.ruling
                from (
                    select l.record_id, t.id is not null as stored, l.form = 'RECORD' as stated,
                        case when l.form = 'RETRACTION' then 'RETRACTED' else coalesce(l.state, t.state, 'PUBLISHED') end
                            as state,
                        coalesce(l.owner_1, %5$s) as owner_1, coalesce(l.owner_2, %6$s) as owner_2,
                        case when l.leads_to_given then l.leads_to else %7$s end as leads_to,
                        case when l.ruling_given then l.ruling else %8$s end as ruling
                    from (
                        select * from import_line where kind = '%1$s' and form <> 'CLAIM'
                        union all
                        select distinct on (record_id) * from import_line c
                        where kind = '%1$s' and form = 'CLAIM' and not exists (
                            select from import_line r where r.record_id = c.record_id and r.form <> 'CLAIM')
                    ) l left join %3$s t on t.id = l.record_id
                ) s
                """.formatted(
                        kind.kind(),
                        rank,
                        kind.table(),
                        visible,
                        stored(kind.owner(0).stream()),
                        stored(kind.owner(1).stream()),
                        stored(kind.leadsTo().stream()),
                        stored(kind.ruling().stream()));
    }

    private static String stored(Stream<String> field) {
        return field.map(name -> "t." + KindTable.column(name)).findFirst().orElse("null::uuid");
    }
}
