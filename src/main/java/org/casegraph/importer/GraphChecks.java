package org.casegraph.importer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.importer.RecordChange.Site;
import org.casegraph.record.RecordKind;

/**
 * Checks that records do not lead back to themselves, and that charges, outcomes and rulings belong together, as all is
 * once the lines have done what they say.
 */
final class GraphChecks {

    // Of two that must be about the same, and one or both of which lines change: the one that replaces the other.
    private static final String REPLACING_ANOTHERS = """
            select p.id, p.replaced
            from (
                select r.record_id as id, r.leads_to as replaced, r.owner_1 as owner
                from import_record r where r.kind = '%1$s' and r.leads_to is not null
                union all
                select s.id, s.replaces_id, s.%2$s_id
                from import_record r join %3$s s on s.replaces_id = r.record_id
                where r.kind = '%1$s' and r.stored
                    and not exists (select from import_record x where x.record_id = s.id)
            ) p
                left join import_record r on r.record_id = p.replaced
                left join %3$s s on s.id = p.replaced
            where p.owner <> coalesce(r.owner_1, s.%2$s_id)
            """;

    private static final String RULING_OF_ANOTHER_CASE = """
            with recursive below(id) as (
                select record_id from import_record where kind = 'CASE' and stored
                union
                select c.id from legal_case c join below b on c.parent_id = b.id
            ), touched(id) as (
                select record_id from import_record where kind = 'OUTCOME'
                union
                select o.id from import_record r join outcome o on o.charge_id = r.record_id
                where r.kind = 'CHARGE' and r.stored
                union
                select o.id from import_record r join outcome o on o.ruling_id = r.record_id
                where r.kind = 'RULING' and r.stored
                union
                select o.id from below b join ruling u on u.case_id = b.id join outcome o on o.ruling_id = u.id
            ), decided as (
                select t.id, coalesce(r.owner_1, o.charge_id) as charge,
                    case when r.record_id is null then o.ruling_id else r.ruling end as ruling
                from touched t
                    left join import_record r on r.record_id = t.id
                    left join outcome o on o.id = t.id
            ), placed as (
                select d.id, d.charge, d.ruling, coalesce(rc.owner_2, c.case_id) as of_charge,
                    coalesce(ru.owner_1, u.case_id) as of_ruling
                from decided d
                    left join import_record rc on rc.record_id = d.charge left join charge c on c.id = d.charge
                    left join import_record ru on ru.record_id = d.ruling left join ruling u on u.id = d.ruling
            )
            select id, charge, ruling, cases
            from (
                select p.*, array(
                    with recursive above(id) as (
                        select p.of_ruling
                        union
                        select case when r.record_id is null then c.parent_id else r.leads_to end
                        from above a
                            left join import_record r on r.record_id = a.id
                            left join legal_case c on c.id = a.id
                        where a.id is not null)
                    select id from above where id is not null) as cases
                from placed p where p.of_ruling <> p.of_charge
            ) p
            where of_charge <> all(cases)
            """;

    private final StagingSql sql;
    private final StagedLines lines;

    GraphChecks(StagingSql sql, StagedLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    void check() {
        KindTable.ALL.stream()
                .filter(kind -> kind.leadsTo().isPresent())
                .forEach(kind -> new Cycles(sql, lines, kind).check());
        sameOwner(RecordKind.CHARGE, "person");
        sameOwner(RecordKind.OUTCOME, "charge");
        rulings();
    }

    /** What replaces another must be about the same. */
    private void sameOwner(RecordKind kind, String owner) {
        String query =
                REPLACING_ANOTHERS.formatted(kind, owner, KindTable.of(kind).table());
        Finding finding = Finding.of(
                ProblemCode.CASE_MISMATCH,
                "What is replaced belongs to another " + owner + ".",
                "a record of the same " + owner);
        report(
                finding,
                sql.rows(
                        query,
                        row -> List.of(
                                new Blamed(id(row, 1), "replaces"),
                                new Blamed(id(row, 1), owner),
                                new Blamed(id(row, 2), owner))));
    }

    /** A ruling decides on charges of its own case or, on appeal, of one that its case descends from. */
    private void rulings() {
        Finding finding = Finding.of(
                ProblemCode.CASE_MISMATCH,
                "The outcome's ruling and its charge belong to different cases.",
                "a ruling in the charge's case or in one that descends from it");
        report(
                finding,
                sql.rows(
                        RULING_OF_ANOTHER_CASE,
                        row -> Stream.concat(
                                        Stream.of(
                                                new Blamed(id(row, 1), "ruling"),
                                                new Blamed(id(row, 1), "charge"),
                                                new Blamed(id(row, 2), "case"),
                                                new Blamed(id(row, 3), "case")),
                                        Stream.of((UUID[]) row.getArray(4).getArray())
                                                .map(id -> new Blamed(id, "parent")))
                                .toList()));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A field of a record that may be what is wrong. */
    private record Blamed(UUID record, String field) {}

    /** Each at the first place that a line is to blame for. */
    private void report(Finding finding, List<List<Blamed>> wrong) {
        Chunks.of(wrong, Chunks.IDS).forEach(chunk -> {
            List<UUID> records = chunk.stream()
                    .flatMap(List::stream)
                    .map(Blamed::record)
                    .distinct()
                    .toList();
            lines.aboutRecords(
                    records,
                    changes -> chunk.forEach(sites -> sites.stream()
                            .map(site(changes))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .ifPresent(site -> report(finding, site))));
        });
    }

    private static Function<Blamed, Optional<Site>> site(Map<UUID, RecordChange> changes) {
        return blamed -> Optional.ofNullable(changes.get(blamed.record)).flatMap(change -> change.site(blamed.field));
    }

    private static void report(Finding finding, Site site) {
        site.notes().report(site.pointer(), site.value().isEmpty() ? finding : finding.finding(site.value()));
    }
}
