package org.casegraph.charge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a sentence is made of: the fields that imports, claims and uncited fields know. */
class SentenceFields {

    @Produces
    @Singleton
    RecordType<Sentence> type() {
        return new RecordType<>(
                RecordKind.SENTENCE,
                Sentence.class,
                Sentence::new,
                SentenceView::of,
                List.of(
                        Field.required(
                                "outcome",
                                FieldType.reference(RecordKind.OUTCOME),
                                r -> r.outcomeId,
                                (r, v) -> r.outcomeId = v),
                        Field.required(
                                "type",
                                FieldType.oneOf(SentenceType.class, SentenceType.OTHER),
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.optional("duration", FieldType.DURATION, r -> r.duration, (r, v) -> r.duration = v),
                        Field.optional("amount", FieldType.DECIMAL, r -> r.amount, (r, v) -> r.amount = v),
                        Field.optional("currency", FieldType.CURRENCY, r -> r.currency, (r, v) -> r.currency = v),
                        Field.optional("imposedOn", FieldType.DATE, r -> r.imposedOn, (r, v) -> r.imposedOn = v),
                        Field.defaulted(
                                "suspended", FieldType.FLAG, false, r -> r.suspended, (r, v) -> r.suspended = v),
                        Field.defaulted("current", FieldType.FLAG, true, r -> r.current, (r, v) -> r.current = v)));
    }
}
