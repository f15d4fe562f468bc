package org.casegraph.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What an event is made of: the fields that imports, claims and uncited fields know. */
class EventFields {

    @Produces
    @Singleton
    RecordType<Event> type() {
        return new RecordType<>(
                RecordKind.EVENT,
                Event.class,
                Event::new,
                EventView::of,
                List.of(
                        Field.required("title", FieldType.PROSE, r -> r.title, (r, v) -> r.title = v),
                        Field.optional("occurredOn", FieldType.DATE, r -> r.occurredOn, (r, v) -> r.occurredOn = v),
                        Field.optional("place", FieldType.NAME, r -> r.place, (r, v) -> r.place = v),
                        Field.optional(
                                "case", FieldType.reference(RecordKind.CASE), r -> r.caseId, (r, v) -> r.caseId = v),
                        Field.defaulted(
                                "people",
                                FieldType.references(RecordKind.PERSON),
                                List.of(),
                                r -> r.peopleIds,
                                (r, v) -> r.peopleIds = new ArrayList<>(v))));
    }
}
