package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes the records of a row. */
final class RowLines {

    private final Mapping mapping;
    private final Memory memory;
    private final IntFunction<String> sources;
    private final LineBuffer lines;
    private String pointer = "";

    /** @param sources the keys of the files' sources */
    RowLines(Mapping mapping, Memory memory, IntFunction<String> sources, LineBuffer lines) {
        this.mapping = mapping;
        this.memory = memory;
        this.sources = sources;
        this.lines = lines;
    }

    void make(TableFile file, int line, RowView row) {
        // Counted in each row, whether or not anything is made with the number.
        file.rule().made().forEach((column, value) -> {
            if (value instanceof Value.Count) {
                row.column(column);
            }
        });
        for (RecordRule rule : mapping.records(file.rule().name())) {
            try {
                make(rule, file, line, row);
            } catch (BadCell e) {
                lines.refuse(
                        file, e.problem(file, line, pointer, rule.kind().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void make(RecordRule rule, TableFile file, int line, RowView row) {
        pointer = "";
        if (!rule.conditions().stream().allMatch(condition -> condition.holds(row))) {
            return;
        }
        pointer = "/key";
        String key = rule.key()
                .read(row)
                .map(Reading::text)
                .orElseThrow(() -> new BadCell("A part of the key is blank.", "all columns of the key", "a blank"));
        if (rule.once() && memory.made(rule.kind(), key)) {
            return;
        }
        RecordJson record = RecordJson.record(rule.kind(), key, sources);
        Map<String, Reading> doubtful = fields(rule, row, record);
        lines.add(file, line, record.end());
        doubtful.forEach(
                (field, value) -> lines.add(file, line, RecordJson.claim(rule.kind(), key, field, value, sources)));
        if (rule.once()) {
            memory.make(rule.kind(), key);
        }
    }

    /** Adds the fields that the row has values for; what it says that can not be is returned, by the field's name. */
    private Map<String, Reading> fields(RecordRule rule, RowView row, RecordJson record) {
        Map<String, Reading> doubtful = new LinkedHashMap<>();
        for (FieldRule field : rule.fields()) {
            pointer = "/" + field.name();
            List<Reading> values = new ArrayList<>();
            for (Value value : field.values()) {
                Optional<Reading> said = value.read(row);
                said.filter(Reading::doubtful).ifPresent(one -> doubtful.put(field.name(), one));
                said.filter(one -> !one.doubtful()).ifPresent(values::add);
            }
            if (!values.isEmpty()) {
                record.with(field, values);
            }
        }
        return doubtful;
    }
}
