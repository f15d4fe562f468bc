package org.casegraph.legalcase;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a case is made of: the fields that imports, claims and uncited fields know. */
class LegalCaseFields {

    @Produces
    @Singleton
    RecordType<LegalCase> type() {
        return new RecordType<>(
                RecordKind.CASE,
                LegalCase.class,
                LegalCase::new,
                CaseView::of,
                List.of(
                        Field.required("caption", FieldType.PROSE, r -> r.caption, (r, v) -> r.caption = v),
                        Field.optional(
                                "docketNumber", FieldType.NAME, r -> r.docketNumber, (r, v) -> r.docketNumber = v),
                        Field.defaulted(
                                "type",
                                FieldType.oneOf(CaseType.class, CaseType.OTHER),
                                CaseType.OTHER,
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.defaulted(
                                "status",
                                FieldType.oneOf(CaseStatus.class, CaseStatus.UNKNOWN),
                                CaseStatus.UNKNOWN,
                                r -> r.status,
                                (r, v) -> r.status = v),
                        Field.optional(
                                "court",
                                FieldType.reference(RecordKind.COURT),
                                r -> r.courtId,
                                (r, v) -> r.courtId = v),
                        Field.optional("filedOn", FieldType.DATE, r -> r.filedOn, (r, v) -> r.filedOn = v),
                        Field.optional("closedOn", FieldType.DATE, r -> r.closedOn, (r, v) -> r.closedOn = v),
                        Field.optional(
                                "parent",
                                FieldType.reference(RecordKind.CASE),
                                r -> r.parentId,
                                (r, v) -> r.parentId = v)));
    }
}
