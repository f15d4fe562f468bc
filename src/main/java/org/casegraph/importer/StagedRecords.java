package org.casegraph.importer;

import java.util.List;

/** What becomes of the records that the lines are about: made from the lines that are held, as often as those change. */
final class StagedRecords {

    // A line of the record says so first; what it leaves open, an accepted claim says.
    private static final String LED_BY_CLAIMS = """
            update import_line l set
                owner_1 = coalesce(l.owner_1, c.owner_1),
                owner_2 = coalesce(l.owner_2, c.owner_2),
                leads_to = coalesce(l.leads_to, c.leads_to),
                leads_to_given = l.leads_to_given or c.leads_to is not null,
                ruling = coalesce(l.ruling, c.ruling),
                ruling_given = l.ruling_given or c.ruling is not null
            from (
                select record_id, (array_agg(owner_1) filter (where owner_1 is not null))[1] as owner_1,
                    (array_agg(owner_2) filter (where owner_2 is not null))[1] as owner_2,
                    (array_agg(leads_to) filter (where leads_to is not null))[1] as leads_to,
                    (array_agg(ruling) filter (where ruling is not null))[1] as ruling
                from import_line where form = 'CLAIM' group by record_id
            ) c
            where c.record_id = l.record_id
            """;

    private final StagingSql sql;

    StagedRecords(StagingSql sql) {
        this.sql = sql;
    }

    void prepare(boolean claimsLead) {
        sql.run(List.of(
                "create index on import_line (record_id, seq)",
                "create index on import_line (seq)",
                "create unique index on import_record (record_id)",
                "analyze import_line",
                "analyze import_reference"));
        if (claimsLead) {
            sql.change(LED_BY_CLAIMS);
        }
    }

    void make() {
        sql.run(List.of("truncate import_record"));
        for (int rank = 0; rank < KindTable.ALL.size(); rank++) {
            sql.change(StagingTables.records(KindTable.ALL.get(rank), rank));
        }
        sql.run(List.of("analyze import_record"));
    }
}
