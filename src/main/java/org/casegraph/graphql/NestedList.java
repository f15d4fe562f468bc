package org.casegraph.graphql;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list that hangs on each of many parents: one statement gives the asked page of every parent's list, and one more
 * counts them where counts are asked for, however many parents and rows there are.
 *
 * @param name what tells this list and its arguments from others, in cursors too
 * @param entity what a row is loaded as
 * @param rows the list of one parent, as a FROM clause that names the row `x` and the parent's id `parent.id`, with
 *     its WHERE clause
 * @param order the one order of the list
 * @param bindings what the clause binds besides
 */
public record NestedList<T>(String name, Class<T> entity, String rows, Keyset<T> order, Map<String, Object> bindings) {

    public NestedList(String name, Class<T> entity, String rows, Keyset<T> order) {
        this(name, entity, rows, order, Map.of());
    }

    /** The same list with only the rows in which the expression has the value; the whole list where that is null. */
    public NestedList<T> where(String expression, @Nullable String value) {
        if (value == null) {
            return this;
        }
        if (value.indexOf('\0') >= 0) {
            throw new InvalidArgumentException("No text in the database holds U+0000.");
        }
        return new NestedList<>(
                name + "[" + value + "]",
                entity,
                rows + " and " + expression + " = :only",
                order,
                Map.of("only", value));
    }

    /** One parent's page, loaded together with those of the other parents that the answer asks for. */
    public CompletionStage<Page<T>> of(UUID parent, PageRequest request, Context context) {
        check(request);
        return Batch.load(
                context, name + request, parent, Page.empty(), parents -> load(Panache.getSession(), parents, request));
    }

    /** One parent's first rows, 100 at the most, for the lists that are given whole. */
    public CompletionStage<List<T>> of(UUID parent, Context context) {
        return of(parent, PageRequest.whole(), context).thenApply(Page::rows);
    }

    /** Refuses a cursor that is not this list's, before anything is loaded. */
    public void check(PageRequest request) {
        request.after().ifPresent(this::placeAt);
    }

    private List<String> placeAt(String cursor) {
        List<String> values = Cursor.parse(cursor, name, order.terms().size()).values();
        order.check(values);
        return values;
    }

    /** The page of each parent's list. */
    public Map<UUID, Page<T>> load(Session session, Collection<UUID> parents, PageRequest request) {
        Map<UUID, List<T>> rows = new HashMap<>();
        for (Object[] found : pageQuery(session, parents, request).getResultList()) {
            rows.computeIfAbsent((UUID) found[0], parent -> new ArrayList<>()).add(entity.cast(found[1]));
        }
        Map<UUID, Integer> totals = request.counted() ? totals(session, parents) : Map.of();
        Map<UUID, Page<T>> pages = new HashMap<>();
        parents.forEach(parent ->
                pages.put(parent, page(rows.getOrDefault(parent, List.of()), totals.getOrDefault(parent, 0), request)));
        return pages;
    }

    private NativeQuery<Object[]> pageQuery(Session session, Collection<UUID> parents, PageRequest request) {
        String after = request.after().isPresent() ? " and " + order.after() : "";
        NativeQuery<Object[]> query =
                session.createNativeQuery("""
                select parent.id as parent_id, {x.*}
                from unnest(:parents) as parent(id)
                cross join lateral (
                    select x.*, row_number() over (order by %s) as place %s%s order by place limit :most
                ) x
                order by parent.id, x.place
                """.formatted(order.orderBy(), rows, after), Object[].class);
        query.addScalar("parent_id", UUID.class).addEntity("x", entity);
        bind(query, parents).setParameter("most", request.first() + 1);
        request.after().ifPresent(cursor -> {
            List<String> values = placeAt(cursor);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter("after" + i, values.get(i));
            }
        });
        return query;
    }

    private Map<UUID, Integer> totals(Session session, Collection<UUID> parents) {
        NativeQuery<Object[]> query = session.createNativeQuery("""
                select parent.id, (select cast(count(*) as integer) %s) as total
                from unnest(:parents) as parent(id)
                """.formatted(rows), Object[].class);
        Map<UUID, Integer> totals = new HashMap<>();
        bind(query, parents).getResultList().forEach(row -> totals.put((UUID) row[0], (Integer) row[1]));
        return totals;
    }

    private NativeQuery<Object[]> bind(NativeQuery<Object[]> query, Collection<UUID> parents) {
        query.setParameter("parents", parents.toArray(UUID[]::new), UUID[].class);
        bindings.forEach(query::setParameter);
        return query;
    }

    private Page<T> page(List<T> found, int total, PageRequest request) {
        boolean hasNext = found.size() > request.first();
        List<T> rows = hasNext ? found.subList(0, request.first()) : found;
        List<String> cursors = rows.stream()
                .map(row -> new Cursor(name, order.valuesOf(row)).toString())
                .toList();
        return new Page<>(List.copyOf(rows), cursors, hasNext, request.after().isPresent(), total);
    }
}
