package org.casegraph.importer.mapping;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.casegraph.record.RecordKind;

/**
 * A record that a row makes.
 *
 * @param from the files in the mapping whose rows make it
 * @param once whether further rows that come to the same key make nothing, instead of a second record with that key
 */
record RecordRule(
        RecordKind kind,
        Set<String> from,
        List<Condition> conditions,
        boolean once,
        Template key,
        List<FieldRule> fields) {

    void columns(Consumer<String> names) {
        conditions.forEach(condition -> condition.columns(names));
        key.columns(names);
        fields.forEach(field -> field.values().forEach(value -> value.columns(names)));
    }
}
