package org.casegraph.charge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What an outcome is made of: the fields that imports, claims and uncited fields know. */
class OutcomeFields {

    @Produces
    @Singleton
    RecordType<Outcome> type() {
        return new RecordType<>(
                RecordKind.OUTCOME,
                Outcome.class,
                Outcome::new,
                OutcomeView::of,
                List.of(
                        Field.required(
                                "charge",
                                FieldType.reference(RecordKind.CHARGE),
                                r -> r.chargeId,
                                (r, v) -> r.chargeId = v),
                        Field.optional(
                                "ruling",
                                FieldType.reference(RecordKind.RULING),
                                r -> r.rulingId,
                                (r, v) -> r.rulingId = v),
                        Field.required(
                                "disposition",
                                FieldType.oneOfAlike(Disposition.class, Disposition::isSpecifiedBy),
                                r -> r.disposition,
                                (r, v) -> r.disposition = v),
                        Field.optional(
                                "reportedDisposition",
                                FieldType.PROSE,
                                r -> r.reportedDisposition,
                                (r, v) -> r.reportedDisposition = v),
                        Field.optional("decidedOn", FieldType.DATE, r -> r.decidedOn, (r, v) -> r.decidedOn = v),
                        Field.optional("grounds", FieldType.PROSE, r -> r.grounds, (r, v) -> r.grounds = v),
                        Field.optional(
                                "replaces",
                                FieldType.reference(RecordKind.OUTCOME),
                                r -> r.replacesId,
                                (r, v) -> r.replacesId = v)));
    }
}
