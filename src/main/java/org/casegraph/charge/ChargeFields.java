package org.casegraph.charge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a charge is made of: the fields that imports, claims and uncited fields know. */
class ChargeFields {

    @Produces
    @Singleton
    RecordType<Charge> type() {
        return new RecordType<>(
                RecordKind.CHARGE,
                Charge.class,
                Charge::new,
                ChargeView::of,
                List.of(
                        Field.required(
                                "person",
                                FieldType.reference(RecordKind.PERSON),
                                r -> r.personId,
                                (r, v) -> r.personId = v),
                        Field.required(
                                "case", FieldType.reference(RecordKind.CASE), r -> r.caseId, (r, v) -> r.caseId = v),
                        Field.required("offense", FieldType.NAME, r -> r.offense, (r, v) -> r.offense = v),
                        Field.optional("statute", FieldType.NAME, r -> r.statute, (r, v) -> r.statute = v),
                        Field.defaulted(
                                "severity",
                                FieldType.oneOf(Severity.class, Severity.UNKNOWN),
                                Severity.UNKNOWN,
                                r -> r.severity,
                                (r, v) -> r.severity = v),
                        Field.optional("degree", FieldType.NAME, r -> r.degree, (r, v) -> r.degree = v),
                        Field.defaulted("counts", FieldType.COUNT, 1, r -> r.counts, (r, v) -> r.counts = v),
                        Field.optional("filedOn", FieldType.DATE, r -> r.filedOn, (r, v) -> r.filedOn = v),
                        Field.defaulted(
                                "instrument",
                                FieldType.oneOf(ChargingInstrument.class, ChargingInstrument.UNKNOWN),
                                ChargingInstrument.UNKNOWN,
                                r -> r.instrument,
                                (r, v) -> r.instrument = v),
                        Field.optional(
                                "maximumSentence",
                                FieldType.DURATION,
                                r -> r.maximumSentence,
                                (r, v) -> r.maximumSentence = v),
                        Field.optional(
                                "replaces",
                                FieldType.reference(RecordKind.CHARGE),
                                r -> r.replacesId,
                                (r, v) -> r.replacesId = v)));
    }
}
