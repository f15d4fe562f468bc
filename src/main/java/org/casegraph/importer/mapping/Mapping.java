package org.casegraph.importer.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How rows of CSV files are made into records; read from YAML and found to be sound by {@link MappingReader}.
 *
 * @param blank the words that say nothing
 * @param files the files it reads, by their names in the mapping
 */
record Mapping(
        String name,
        Set<String> blank,
        SourceRule source,
        List<Lookup> lookups,
        Map<String, FileRule> files,
        List<RecordRule> records) {

    /** What the rows of this file are looked up for. */
    List<Lookup> lookups(String file) {
        return lookups.stream().filter(lookup -> lookup.from().equals(file)).toList();
    }

    /** What the rows of this file make. */
    List<RecordRule> records(String file) {
        return records.stream().filter(rule -> rule.from().contains(file)).toList();
    }

    /** The columns that a file must have. */
    Set<String> columns(String file) {
        Set<String> columns = new HashSet<>();
        Map<String, Value> made = Objects.requireNonNull(files.get(file)).made();
        made.values().forEach(value -> value.columns(columns::add));
        lookups(file).forEach(lookup -> lookup.columns(columns::add));
        records(file).forEach(rule -> rule.columns(columns::add));
        columns.removeAll(made.keySet());
        columns.remove(RowView.FILE);
        return columns;
    }
}
