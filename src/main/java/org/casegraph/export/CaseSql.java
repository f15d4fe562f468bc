package org.casegraph.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.casegraph.record.RecordRef;

/** Finds the records of one case, and all that they refer to, through however many steps. */
final class CaseSql {

    private static final String REACH = """
            with recursive own as materialized (
                select id from legal_case where id = '%1$s'
            ), charges as materialized (
                select id from charge where case_id in (select id from own)
            ), rulings as materialized (
                select id from ruling where case_id in (select id from own)
            ), outcomes as materialized (
                select id from outcome where charge_id in (select id from charges)
                union select id from outcome where ruling_id in (select id from rulings)
            ), seed as (
                select id from own
                union all select id from charges
                union all select id from rulings
                union all select id from outcomes
                union all select id from sentence where outcome_id in (select id from outcomes)
                union all select id from participation where case_id in (select id from own)
                union all select id from filing where case_id in (select id from own)
                union all select id from event where case_id in (select id from own)
            ), reach(id) as (
                select id from seed join record using (id) where visible
                union
                select t.id from reach f join (%2$s) r on r.record_id = f.id
                join record t on t.id = r.target_id where t.visible
            )
            """;

    private static final String CITED = """

            union all select record_id, source_id as target_id from citation where visible
            union all select c.record_id, f.record_id as target_id
                from claim_reference f join claim c on c.id = f.claim_id where c.visible""";

    private CaseSql() {}

    static Selection records(RecordRef legalCase, Collection<KindTable> tables) {
        String references = tables.stream()
                .flatMap(table -> table.references().stream())
                .collect(Collectors.joining(" union all ", "", CITED));
        return new Selection(REACH.formatted(legalCase.id(), references), "x.id in (select id from reach)");
    }
}
