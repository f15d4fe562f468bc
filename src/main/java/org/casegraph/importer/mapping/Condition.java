package org.casegraph.importer.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whether a row is meant: each column says one of its texts or, where no texts are listed, anything at all.
 *
 * @param negated whether it is meant where that is not so
 */
record Condition(Map<String, List<Template>> columns, boolean negated) {

    boolean holds(RowView row) {
        return negated != columns.entrySet().stream().allMatch(entry -> says(row, entry.getKey(), entry.getValue()));
    }

    private static boolean says(RowView row, String column, List<Template> texts) {
        return row.column(column)
                .filter(said -> texts.isEmpty() || texts.stream().anyMatch(text -> equal(said, text, row)))
                .isPresent();
    }

    private static boolean equal(Reading said, Template text, RowView row) {
        return text.read(row).filter(other -> other.text().equals(said.text())).isPresent();
    }

    void columns(Consumer<String> names) {
        columns.forEach((column, texts) -> {
            names.accept(column);
            texts.forEach(text -> text.columns(names));
        });
    }
}
