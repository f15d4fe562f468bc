package org.casegraph.export;

import java.util.stream.Collectors;

/** Finds what changed since a version, by the batches that V025__note_changes.sql keeps. */
final class ChangesSql {

    private static final String FRESH = """
            with fresh as materialized (
                select batch from data_commit where version > %d and batch is not null
            ), flipped as materialized (
                select distinct record_id as id from record_visibility where batch in (select batch from fresh)
            )""";

    // What is on a line changes with the record itself, and with whatever it refers to, if that is shown or hidden. A
    // citation that something else hid all the while changes nothing, and must not show.
    private static final String DUE = """
            , cited as (
                select q.record_id, q.claim_id from citation q
                where q.source_id in (select id from flipped)
                union
                select q.record_id, q.claim_id from claim_reference f join citation q on q.claim_id = f.claim_id
                join record s on s.id = q.source_id
                where f.record_id in (select id from flipped) and (s.visible or s.id in (select id from flipped))
            ), due as materialized (
                select id from record
                where changed_in >= (select min(batch) from fresh) and changed_in in (select batch from fresh)
                    and kind = '%s'
                %s
                union select record_id from cited where not exists (
                    select from claim_reference f join record n on n.id = f.record_id
                    where f.claim_id = cited.claim_id and not n.visible and n.id not in (select id from flipped))
            )""";

    private static final String REFERRERS =
            "union select record_id from (%s) r where target_id in (select id from flipped)";

    // Visible at the version: as the last change until then left it or, if there was none, if it had been shown.
    private static final String GONE = """
            select '{"kind":"%1$s","key":"' || k.key || '","retracted":true}'
            from flipped join (select id, key from %2$s union all
                select id, key from deleted_record where kind = '%3$s') k using (id)
            left join record r using (id) left join deleted_record d using (id)
            where r.visible is not true and coalesce(
                (select v.visible from record_visibility v left join data_commit c using (batch)
                    where v.record_id = k.id and v.batch not in (select batch from fresh)
                    order by c.version desc nulls last limit 1),
                coalesce(r.shown_in, d.shown_in) not in (select batch from fresh), false)
            order by k.key
            """;

    private final KindTable table;
    private final String fresh;

    ChangesSql(KindTable table, Version since) {
        this.table = table;
        this.fresh = FRESH.formatted(since.number());
    }

    /** The visible records whose lines may be others than at that version. */
    Selection changed() {
        String referrers = table.references().stream().map(REFERRERS::formatted).collect(Collectors.joining("\n"));
        return new Selection(fresh + DUE.formatted(table.kind(), referrers), "x.id in (select id from due)");
    }

    /** A line for each record that was visible at that version and is not any more: its kind and key and nothing else. */
    String gone() {
        return fresh + GONE.formatted(KindTable.lower(table.kind()), table.name(), table.kind());
    }
}
