package org.casegraph.ruling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a filing is made of: the fields that imports, claims and uncited fields know. */
class FilingFields {

    @Produces
    @Singleton
    RecordType<Filing> type() {
        return new RecordType<>(
                RecordKind.FILING,
                Filing.class,
                Filing::new,
                FilingView::of,
                List.of(
                        Field.required(
                                "case", FieldType.reference(RecordKind.CASE), r -> r.caseId, (r, v) -> r.caseId = v),
                        Field.required(
                                "type",
                                FieldType.oneOf(FilingType.class, FilingType.OTHER),
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.required("title", FieldType.PROSE, r -> r.title, (r, v) -> r.title = v),
                        Field.defaulted(
                                "filedBy",
                                FieldType.references(RecordKind.PERSON),
                                List.of(),
                                r -> r.filedByIds,
                                (r, v) -> r.filedByIds = new ArrayList<>(v)),
                        Field.optional("filedOn", FieldType.DATE, r -> r.filedOn, (r, v) -> r.filedOn = v),
                        Field.defaulted(
                                "status",
                                FieldType.oneOf(FilingStatus.class, FilingStatus.UNKNOWN),
                                FilingStatus.UNKNOWN,
                                r -> r.status,
                                (r, v) -> r.status = v),
                        Field.optional("resolvedOn", FieldType.DATE, r -> r.resolvedOn, (r, v) -> r.resolvedOn = v),
                        Field.optional(
                                "decidedBy",
                                FieldType.reference(RecordKind.RULING),
                                r -> r.decidedById,
                                (r, v) -> r.decidedById = v),
                        Field.optional(
                                "appeals",
                                FieldType.reference(RecordKind.RULING),
                                r -> r.appealsId,
                                (r, v) -> r.appealsId = v)));
    }
}
