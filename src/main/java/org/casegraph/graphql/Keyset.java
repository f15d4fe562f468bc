package org.casegraph.graphql;

import static org.casegraph.time.PartialDate.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A total order of a list's rows, term by term, the last of them unique. Each term is an SQL expression over the row
 * `x`, never null; its text is what a cursor carries. Free text may only be the first term.
 */
public record Keyset(List<Term> terms, String given) {

    public Keyset(List<Term> terms) {
        this(terms, "");
    }

    /** One expression of the order. */
    public record Term(String sql, TermType type, boolean descending) {

        Term reversed() {
            return new Term(sql, type, !descending);
        }
    }

    public static Keyset by(Term... terms) {
        return new Keyset(List.of(terms));
    }

    /** By date and then key; what has no date comes last. */
    public static Keyset oldestFirst(String column) {
        return by(ascending("coalesce(" + column + ", " + UNKNOWN_KEY + ")", TermType.INTEGER), key());
    }

    /** By date, the latest first, and then key; what has no date comes last. */
    public static Keyset newestFirst(String column) {
        return newestFirst(column, "x.key");
    }

    /** The same where the key of the row stands elsewhere, as for an index. */
    public static Keyset newestFirst(String column, String key) {
        return by(descending("coalesce(" + column + ", 0)", TermType.INTEGER), ascending(key, TermType.KEY));
    }

    /** By what changed last. */
    public static Keyset updatedFirst() {
        return by(descending("x.updated_at", TermType.INSTANT), key());
    }

    /** By the first 200 characters of a text, as a reader of no particular language expects it, and then key. */
    public static Keyset alphabetical(String column) {
        return by(ascending("left(" + column + ", 200) collate \"und-x-icu\"", TermType.TEXT), key());
    }

    /** The same order with what holds of every row, and tells the planner that it may begin with the order's table. */
    public Keyset given(String condition) {
        return new Keyset(terms, " and " + condition);
    }

    public static Term key() {
        return ascending("x.key", TermType.KEY);
    }

    public static Term ascending(String sql, TermType type) {
        return new Term(sql, type, false);
    }

    public static Term descending(String sql, TermType type) {
        return new Term(sql, type, true);
    }

    /** The same order from the back. */
    public Keyset reversed() {
        return new Keyset(terms.stream().map(Term::reversed).toList(), given);
    }

    /** To go after ORDER BY. */
    public String orderBy() {
        return terms.stream()
                .map(term -> term.sql() + (term.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * The condition that a row comes after the place whose values are bound as :name0, :name1 and so on. It begins
     * with a plain bound of the first term, which is what an index can start from.
     */
    public String beyond(String name) {
        return beyond(i -> ":" + name + i);
    }

    /** The same with the texts of the place's values given by the parameters that are named for each term. */
    public String beyond(IntFunction<String> parameter) {
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String bound = term.type().cast(parameter.apply(i));
            alternatives.add("(" + equal + term.sql() + (term.descending() ? " < " : " > ") + bound + ")");
            equal.append(term.sql()).append(" = ").append(bound).append(" and ");
        }
        Term first = terms.getFirst();
        return first.sql() + (first.descending() ? " <= " : " >= ")
                + first.type().cast(parameter.apply(0)) + " and (" + String.join(" or ", alternatives) + ")";
    }

    /** Whether the values are of the terms' types: a digest is no signature. */
    public boolean admits(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!terms.get(i).type().admits(values.get(i))) {
                return false;
            }
        }
        return true;
    }
}
