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
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list that clients page through, at the root or on each of many parents: one statement gives the asked page of
 * every parent's list, and one more counts them where counts are asked for, however many parents and rows there are.
 *
 * @param name what tells this list from others
 * @param entity what a row is loaded as
 * @param rows the list of one parent, as a FROM clause that names the row `x` and the parent's id `parent.id`, with
 *     its WHERE clause
 * @param order the order of the list
 * @param where what else the rows meet
 */
public record PagedList<T>(String name, Class<T> entity, String rows, Keyset order, Where where) {

    // The one parent of a list at the root.
    private static final UUID ROOT = new UUID(0, 0);

    public PagedList(String name, Class<T> entity, String rows, Keyset order) {
        this(name, entity, rows, order, Where.ANYTHING);
    }

    /** The same rows in the order that is asked for, if one is. */
    public PagedList<T> by(@Nullable RowOrder other) {
        return other == null ? this : new PagedList<>(name, entity, rows, other.keyset(), where);
    }

    /** Only the rows that meet the filter; all where there is none. */
    public PagedList<T> where(@Nullable RowFilter filter, Context context) {
        return where(Where.of(filter, context));
    }

    /** Only the rows that meet the conditions. */
    public PagedList<T> where(Where conditions) {
        return new PagedList<>(name, entity, rows, order, where.and(conditions));
    }

    /** A page of a list at the root. */
    public CompletionStage<Page<T>> page(PageRequest request, Context context) {
        return of(ROOT, request, context);
    }

    /** The same with something made of the page, such as loading what its rows stand for. */
    public <U> CompletionStage<Page<U>> page(PageRequest request, Context context, Made<T, U> made) {
        return of(ROOT, request, context, made);
    }

    /** One parent's page, loaded together with those of the other parents that the answer asks for. */
    public CompletionStage<Page<T>> of(UUID parent, PageRequest request, Context context) {
        return of(parent, request, context, pages -> pages);
    }

    /** The same with something made of all parents' pages at once, such as loading what their rows stand for. */
    public <U> CompletionStage<Page<U>> of(UUID parent, PageRequest request, Context context, Made<T, U> made) {
        Slice slice = slice(parent, request);
        return Batch.load(
                context,
                String.join(" ", name, order.orderBy(), where.name(), slice.toString()),
                parent,
                Page.empty(),
                parents -> made.of(load(parents, slice)));
    }

    /** One parent's first rows, 100 at the most, for the lists that are given whole. */
    public CompletionStage<List<T>> of(UUID parent, Context context) {
        return of(parent, PageRequest.whole(), context).thenApply(Page::rows);
    }

    /** The first rows of each parent's list, 100 at the most. */
    public Map<UUID, List<T>> load(Collection<UUID> parents) {
        return load(parents, slice(ROOT, PageRequest.whole())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().rows()));
    }

    /** What is made of the pages of many parents. */
    @FunctionalInterface
    public interface Made<T, U> {
        Map<UUID, Page<U>> of(Map<UUID, Page<T>> pages);
    }

    // Refuses a cursor that is not this list's, before anything is loaded.
    private Slice slice(UUID parent, PageRequest request) {
        Map<String, List<String>> places = request.bounds()
                .collect(Collectors.toMap(
                        PageRequest.Bound::argument,
                        bound -> Cursor.parse(
                                        bound.cursor(),
                                        scope(parent),
                                        order.terms().size())
                                .map(Cursor::values)
                                .filter(order::admits)
                                .orElseThrow(() -> new InvalidArgumentException(
                                        bound.argument(), "This is not a cursor that this list gave out."))));
        return new Slice(
                request.backwards(),
                request.size(),
                places.getOrDefault("after", List.of()),
                places.getOrDefault("before", List.of()),
                request.counted());
    }

    // A place in a list means nothing on another parent, in another order or under another filter.
    private String scope(UUID parent) {
        return scopeBefore() + parent + scopeAfter();
    }

    /** What the scope of a cursor says before the parent's id. */
    public String scopeBefore() {
        return name + "\n";
    }

    /** What the scope of a cursor says after the parent's id. */
    public String scopeAfter() {
        return String.join("\n", "", order.orderBy(), where.name());
    }

    private Map<UUID, Page<T>> load(Collection<UUID> parents, Slice slice) {
        Map<UUID, List<Object[]>> found =
                pageQuery(parents, slice).getResultList().stream().collect(Collectors.groupingBy(row -> (UUID) row[0]));
        Map<UUID, Integer> totals = slice.counted() ? totals(parents) : Map.of();
        Map<UUID, Page<T>> pages = new HashMap<>();
        for (UUID parent : parents) {
            List<T> rows = new ArrayList<>();
            List<String> cursors = new ArrayList<>();
            String scope = scope(parent);
            for (Object[] row : found.getOrDefault(parent, List.of())) {
                rows.add(entity.cast(row[1]));
                cursors.add(cursor(row, scope));
            }
            pages.put(parent, slice.page(rows, cursors, totals.getOrDefault(parent, 0)));
        }
        return pages;
    }

    private static String cursor(Object[] row, String scope) {
        return new Cursor(IntStream.range(2, row.length)
                        .mapToObj(i -> (String) row[i])
                        .toList())
                .in(scope);
    }

    private NativeQuery<Object[]> pageQuery(Collection<UUID> parents, Slice slice) {
        Keyset asked = slice.backwards() ? order.reversed() : order;
        NativeQuery<Object[]> query = Panache.getSession()
                .createNativeQuery(
                        """
                        select parent.id as parent_id, {x.*}, %s
                        from unnest(:parents) as parent(id)
                        cross join lateral (
                            select x.*, row_number() over (order by %s) as place, %s
                            %s%s%s
                            order by %2$s limit :most
                        ) x
                        order by parent.id, x.place
                        """.formatted(
                                terms(i -> "x.term" + i),
                                asked.orderBy(),
                                terms(i -> "cast(" + order.terms().get(i).sql() + " as text) as term" + i),
                                rows,
                                where.sql(),
                                slice.sql(order) + order.given()),
                        Object[].class);
        query.addScalar("parent_id", UUID.class).addEntity("x", entity);
        IntStream.range(0, order.terms().size()).forEach(i -> query.addScalar("term" + i, String.class));
        bind(query, parents).setParameter("most", slice.size() + 1);
        bindPlace(query, "after", slice.after());
        bindPlace(query, "before", slice.before());
        return query;
    }

    private String terms(IntFunction<String> column) {
        return IntStream.range(0, order.terms().size()).mapToObj(column).collect(Collectors.joining(", "));
    }

    private Map<UUID, Integer> totals(Collection<UUID> parents) {
        NativeQuery<Object[]> query =
                Panache.getSession().createNativeQuery("""
                select parent.id, (select cast(count(*) as integer) %s%s) as total
                from unnest(:parents) as parent(id)
                """.formatted(rows, where.sql()), Object[].class);
        return bind(query, parents).getResultList().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    private NativeQuery<Object[]> bind(NativeQuery<Object[]> query, Collection<UUID> parents) {
        query.setParameter("parents", parents.toArray(UUID[]::new), UUID[].class);
        where.bind(query);
        return query;
    }

    private static void bindPlace(NativeQuery<?> query, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(name + i, values.get(i));
        }
    }
}
