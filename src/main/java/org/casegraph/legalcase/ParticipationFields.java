package org.casegraph.legalcase;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a participation is made of: the fields that imports, claims and uncited fields know. */
class ParticipationFields {

    @Produces
    @Singleton
    RecordType<Participation> type() {
        return new RecordType<>(
                RecordKind.PARTICIPATION,
                Participation.class,
                Participation::new,
                ParticipationView::of,
                List.of(
                        Field.required(
                                "person",
                                FieldType.reference(RecordKind.PERSON),
                                r -> r.personId,
                                (r, v) -> r.personId = v),
                        Field.required(
                                "case", FieldType.reference(RecordKind.CASE), r -> r.caseId, (r, v) -> r.caseId = v),
                        Field.required(
                                "role",
                                FieldType.oneOf(ParticipationRole.class, ParticipationRole.OTHER),
                                r -> r.role,
                                (r, v) -> r.role = v),
                        Field.optional(
                                "represents",
                                FieldType.reference(RecordKind.PERSON),
                                r -> r.representsId,
                                (r, v) -> r.representsId = v),
                        Field.optional("from", FieldType.DATE, r -> r.fromOn, (r, v) -> r.fromOn = v),
                        Field.optional("until", FieldType.DATE, r -> r.untilOn, (r, v) -> r.untilOn = v)));
    }
}
