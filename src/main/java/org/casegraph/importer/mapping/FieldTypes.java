package org.casegraph.importer.mapping;

import java.util.Optional;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;

/** What fields the kinds of record have. */
@FunctionalInterface
interface FieldTypes {

    /** Empty where the kind has no such field. */
    Optional<FieldType<?>> of(RecordKind kind, String field);
}
