package org.casegraph.export;

/** Cells of CSV files. */
final class Cells {

    /** Between the elements of a list. */
    static final String SEPARATOR = " | ";

    private static final String FORMULA = """
            case when left(%1$s, 1) in ('=', '+', '-', '@', e'\\t', e'\\r', e'\\n', '＝', '＋', '－', '＠')
            then '''' || %1$s else %1$s end""";

    private Cells() {}

    /** A text with an apostrophe before it where a spreadsheet would take it for a formula, as OWASP advises. */
    static String text(String sql) {
        return FORMULA.formatted(sql);
    }
}
