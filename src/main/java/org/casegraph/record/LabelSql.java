package org.casegraph.record;

/** What {@link Labels} makes, made in SQL. */
public final class LabelSql {

    private LabelSql() {}

    public static String of(String constant) {
        return "constant_words(" + constant + ")";
    }

    public static String of(String constant, String date) {
        return of(constant) + " || coalesce(', ' || partial_date_text(" + date + "), '')";
    }
}
