package org.casegraph.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.graphql.Cursor;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.TermType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.SearchText;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * One search: a text and the kinds of record to find, all of them where none is named. Its list is ordered by score,
 * and then by kind and key; no record's place depends on another record.
 */
record Search(SearchText text, List<RecordKind> kinds) {

    // Counting is a part of the statement, since most of its work is done by then.
    private static final String PAGE = """
            with hit as materialized (select * from search_record(:text, cast(:kinds as text[]), true))
            select x.record_id as id, x.kind, cast(x.key as text) as key, cast(x.score as text) as score, t.total
            from (select case when :counted then (select cast(count(*) as integer) from hit) else 0 end as total) t
            left join lateral (
                select * from hit x
                where %s
                order by %s
                limit :most
            ) x on true
            order by %2$s
            """;

    private static final Keyset BEST_FIRST = Keyset.by(
            Keyset.descending("x.score", TermType.DOUBLE),
            Keyset.ascending("x.kind collate \"C\"", TermType.FIELD),
            Keyset.ascending("x.key collate \"C\"", TermType.KEY));

    /** Refuses an empty list of kinds, which nothing can be found among. */
    static Search of(SearchText text, @Nullable List<RecordKind> kinds) {
        if (kinds != null && kinds.isEmpty()) {
            throw new InvalidArgumentException("kinds", "Expected at least one value, found none.");
        }
        return new Search(
                text,
                kinds == null ? List.of() : kinds.stream().distinct().sorted().toList());
    }

    /** What tells this list from those of other texts and kinds. */
    String name() {
        return "search\n" + kinds + "\n" + text;
    }

    /** The page of the list. One statement. */
    SearchResults page(PageRequest request) {
        List<String> place = request.after().map(this::place).orElse(List.of());
        NativeQuery<Object[]> query = Panache.getSession()
                .createNativeQuery(
                        PAGE.formatted(place.isEmpty() ? "true" : BEST_FIRST.beyond("after"), BEST_FIRST.orderBy()),
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("key", String.class)
                .addScalar("score", String.class)
                .addScalar("total", Integer.class)
                .setParameter("text", text.text())
                .setParameter("kinds", kindNames(), String[].class)
                .setParameter("counted", request.counted())
                .setParameter("most", request.size() + 1);
        for (int i = 0; i < place.size(); i++) {
            query.setParameter("after" + i, place.get(i));
        }
        return results(query.getResultList(), request.size());
    }

    private static SearchResults results(List<Object[]> rows, int size) {
        List<SearchHit> hits = rows.stream()
                .filter(row -> row[0] != null)
                .limit(size)
                .map(row -> new SearchHit(
                        (UUID) row[0], RecordKind.valueOf((String) row[1]), (String) row[2], (String) row[3]))
                .toList();
        return new SearchResults(hits, rows.size() > size, (Integer) rows.getFirst()[4]);
    }

    /** Of each of the records its best passage, where a word of it was found, as HTML. One statement. */
    Map<UUID, String> highlights(Collection<UUID> records) {
        Map<UUID, String> highlights = new HashMap<>();
        Panache.getSession()
                .createNativeQuery("select record_id, passage from search_highlight(:text, :records)", Object[].class)
                .addScalar("record_id", UUID.class)
                .addScalar("passage", String.class)
                .setParameter("text", text.text())
                .setParameter("records", records.toArray(UUID[]::new), UUID[].class)
                .getResultList()
                .forEach(row -> highlights.put(
                        (UUID) row[0], Highlight.parse((String) row[1]).html()));
        return highlights;
    }

    private String @Nullable [] kindNames() {
        return kinds.isEmpty() ? null : kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private List<String> place(String cursor) {
        return Cursor.parse(cursor, name(), BEST_FIRST.terms().size())
                .map(Cursor::values)
                .filter(Search::isPlace)
                .orElseThrow(
                        () -> new InvalidArgumentException("after", "This is not a cursor that this list gave out."));
    }

    // A digest is no signature.
    private static boolean isPlace(List<String> values) {
        return values.get(0).matches("[01](\\.[0-9]{1,17})?|[0-9](\\.[0-9]{1,17})?e-[0-9]{1,2}")
                && RecordKind.named(values.get(1)).isPresent()
                && RecordRef.isKey(values.get(2));
    }
}
