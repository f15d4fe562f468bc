package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.List;
import org.casegraph.record.RecordKind;

/** The sources that the files are: each a DATASET with a snapshot of its text, unless the mapping says another type. */
final class SourceLines {

    private static final String TYPE = "type";

    private final SourceRule rule;
    private final List<String> keys = new ArrayList<>();

    SourceLines(SourceRule rule, List<TableFile> files) {
        this.rule = rule;
        for (TableFile file : files) {
            String key = rule.key()
                    .read(RowView.of(file))
                    .map(Reading::text)
                    .orElseThrow(() -> new IllegalStateException("Every file has a name."));
            if (keys.contains(key)) {
                throw new MappingException(
                        file.name() + ": expected a source of its own, found the key " + key + " once more");
            }
            keys.add(key);
        }
    }

    /** The key of the source that the file with this index is. */
    String key(int file) {
        return keys.get(file);
    }

    byte[] line(TableFile file, Survey survey) {
        RowView whole = RowView.of(file);
        RecordJson line = RecordJson.record(RecordKind.SOURCE, key(file.index()), this::key);
        if (rule.fields().stream().noneMatch(field -> field.name().equals(TYPE))) {
            line.text(TYPE, "DATASET");
        }
        for (FieldRule field : rule.fields()) {
            List<Reading> values = field.values().stream()
                    .flatMap(value -> value.read(whole).stream())
                    .toList();
            if (!values.isEmpty()) {
                line.with(field, values);
            }
        }
        return survey.snapshot(line).end();
    }
}
