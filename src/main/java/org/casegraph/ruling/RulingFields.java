package org.casegraph.ruling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a ruling is made of: the fields that imports, claims and uncited fields know. */
class RulingFields {

    @Produces
    @Singleton
    RecordType<Ruling> type() {
        return new RecordType<>(
                RecordKind.RULING,
                Ruling.class,
                Ruling::new,
                RulingView::of,
                List.of(
                        Field.required(
                                "case", FieldType.reference(RecordKind.CASE), r -> r.caseId, (r, v) -> r.caseId = v),
                        Field.required(
                                "type",
                                FieldType.oneOf(RulingType.class, RulingType.OTHER),
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.required("title", FieldType.PROSE, r -> r.title, (r, v) -> r.title = v),
                        Field.optional("decidedOn", FieldType.DATE, r -> r.decidedOn, (r, v) -> r.decidedOn = v),
                        Field.defaulted(
                                "decidedBy",
                                FieldType.references(RecordKind.PERSON),
                                List.of(),
                                r -> r.decidedByIds,
                                (r, v) -> r.decidedByIds = new ArrayList<>(v)),
                        Field.optional(
                                "withPrejudice", FieldType.FLAG, r -> r.withPrejudice, (r, v) -> r.withPrejudice = v),
                        Field.optional("grounds", FieldType.PROSE, r -> r.grounds, (r, v) -> r.grounds = v),
                        Field.optional("summary", FieldType.PROSE, r -> r.summary, (r, v) -> r.summary = v),
                        Field.optional(
                                "reverses",
                                FieldType.reference(RecordKind.RULING),
                                r -> r.reversesId,
                                (r, v) -> r.reversesId = v)));
    }
}
