package org.casegraph.importer;

import java.util.List;
import java.util.UUID;
import org.casegraph.importer.Problems.Finding;

/**
 * Finds circles among records of one kind, each of which leads to at most one other: of all that a line leads on from,
 * whatever leads to nothing is left out again and again, at twice the distance each time, until what is left has gone
 * farther than there are records. Where it has come to is the circles.
 */
final class Cycles {

    private static final String START = """
            create temp table import_walk on commit drop as
            with recursive walk(id, next) as (
                select record_id, leads_to from import_record where kind = '%1$s' and leads_to is not null
                union
                select s.id, s.%2$s from walk w join %3$s s on s.id = w.next
                where s.%2$s is not null and not exists (select from import_record r where r.record_id = s.id)
            )
            select id, next from walk
            """;

    private static final String NEXT = """
            create temp table import_walk_on on commit drop as
            select w.id, n.next from import_walk w join import_walk n on n.id = w.next
            """;

    private static final List<String> GO_ON = List.of(
            NEXT, "drop table import_walk", "alter table import_walk_on rename to import_walk", "analyze import_walk");

    private final StagingSql sql;
    private final StagedLines lines;
    private final KindTable kind;

    Cycles(StagingSql sql, StagedLines lines, KindTable kind) {
        this.sql = sql;
        this.lines = lines;
        this.kind = kind;
    }

    static Finding finding(String key) {
        return Finding.of(
                ProblemCode.CYCLE,
                "Following the references leads back to this record.",
                "a record that does not lead back to this one",
                key);
    }

    /** Reports each record of a circle whose line leads on. */
    void check() {
        String field = kind.leadsTo().orElseThrow();
        sql.run(List.of(START.formatted(kind.kind(), KindTable.column(field), kind.table())));
        long left = left();
        for (long distance = 1, all = left; left > 0 && distance <= all; distance *= 2) {
            sql.run(GO_ON);
            left = left();
        }
        List<UUID> members = left == 0
                ? List.of()
                : sql.rows("select distinct next from import_walk", row -> row.getObject(1, UUID.class));
        sql.run(List.of("drop table import_walk"));
        Chunks.of(members, Chunks.IDS)
                .forEach(chunk -> lines.aboutRecords(
                        chunk, changes -> changes.values().forEach(change -> report(change, field))));
    }

    private long left() {
        return sql.rows("select count(*) from import_walk", row -> row.getLong(1))
                .getFirst();
    }

    private static void report(RecordChange change, String field) {
        change.site(field).ifPresent(site -> site.notes().report(site.pointer(), finding(site.value())));
    }
}
