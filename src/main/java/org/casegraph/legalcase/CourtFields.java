package org.casegraph.legalcase;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a court is made of: the fields that imports, claims and uncited fields know. */
class CourtFields {

    @Produces
    @Singleton
    RecordType<Court> type() {
        return new RecordType<>(
                RecordKind.COURT,
                Court.class,
                Court::new,
                CourtView::of,
                List.of(
                        Field.required("name", FieldType.NAME, r -> r.name, (r, v) -> r.name = v),
                        Field.optional(
                                "jurisdiction", FieldType.NAME, r -> r.jurisdiction, (r, v) -> r.jurisdiction = v)));
    }
}
