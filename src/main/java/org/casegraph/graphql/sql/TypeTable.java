package org.casegraph.graphql.sql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.PagedList;

/**
 * How the objects of one type lie in tables: each is a row `x`. Expressions are SQL over `x`; a list's rows are a
 * {@link PagedList}'s, seen from the parent's id.
 */
public final class TypeTable {

    private String table = "";
    private final Map<String, FieldSource> fields = new HashMap<>();

    void lieIn(String name) {
        table = name;
    }

    String table() {
        return table;
    }

    Optional<FieldSource> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Fields that are each the column of the same name. */
    public TypeTable columns(String... names) {
        for (String name : names) {
            column(name, "x." + name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
        return this;
    }

    /** A field that the expression gives. */
    public TypeTable column(String field, String sql) {
        return with(field, new FieldSource.Column(sql));
    }

    /** A field whose object is a part of the same row. */
    public TypeTable part(String field, String type) {
        return with(field, new FieldSource.Part(type));
    }

    /** A field that refers to an object by the id that the expression gives. */
    public TypeTable one(String field, String type, String id) {
        return with(field, new FieldSource.One(type, id));
    }

    /** A field that refers to a record of any kind by the id that the expression gives. */
    public TypeTable any(String field, String id) {
        return with(field, new FieldSource.AnyRecord(id));
    }

    /** A field that finds an object by the argument `key`. */
    public TypeTable byKey(String field, String type) {
        return with(field, new FieldSource.ByKey(type));
    }

    /** A field that finds anything by the argument `id`. */
    public TypeTable byId(String field) {
        return with(field, new FieldSource.ById());
    }

    /** A field that finds a record by the arguments `kind` and `key`. */
    public TypeTable byKindAndKey(String field) {
        return with(field, new FieldSource.ByKindAndKey());
    }

    /** A list that is given whole. */
    public TypeTable whole(String field, String type, PagedList<?> list) {
        return with(field, new FieldSource.Whole(type, list));
    }

    /** A connection. */
    public TypeTable pages(String field, String type, PagedList<?> list) {
        return pages(field, type, list, Narrowing.NONE);
    }

    /** A connection with arguments of its own. */
    public TypeTable pages(String field, String type, PagedList<?> list, Narrowing narrowing) {
        return with(field, new FieldSource.Pages(new FieldSource.Row(type), list, narrowing));
    }

    /** A connection of records of any kind, of which each row gives the id. */
    public TypeTable pagesOfAny(String field, PagedList<?> list, String id) {
        return with(field, new FieldSource.Pages(new FieldSource.AnyRecord(id), list, Narrowing.NONE));
    }

    private TypeTable with(String field, FieldSource source) {
        if (fields.putIfAbsent(field, source) != null) {
            throw new IllegalStateException("Said twice: " + field);
        }
        return this;
    }
}
