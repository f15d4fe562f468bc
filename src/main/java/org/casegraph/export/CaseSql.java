package org.casegraph.export;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                select t.id from reach cross join lateral (%2$s) r
                join record t on t.id = r.target_id where t.visible
            )
            """;

    // Each by its index: what a case refers to is little, beside all that refers to anything.
    private static final String REFERRED = "select target_id from (%s) r where record_id = reach.id";

    private static final List<String> CITED =
            List.of("select record_id, source_id as target_id from citation where visible", """
            select c.record_id, f.record_id as target_id
            from claim_reference f join claim c on c.id = f.claim_id where c.visible""");

    private CaseSql() {}

    static Selection records(RecordRef legalCase, Collection<KindTable> tables) {
        String references = Stream.concat(tables.stream().flatMap(table -> table.references().stream()), CITED.stream())
                .map(REFERRED::formatted)
                .collect(Collectors.joining(" union all "));
        return new Selection(REACH.formatted(legalCase.id(), references), "x.id in (select id from reach)");
    }
}
