package org.casegraph.person;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a person is made of: the fields that imports, claims and uncited fields know. */
class PersonFields {

    @Produces
    @Singleton
    RecordType<Person> type() {
        return new RecordType<>(
                RecordKind.PERSON,
                Person.class,
                Person::new,
                PersonView::of,
                List.of(
                        Field.defaulted(
                                "type",
                                FieldType.oneOf(PersonType.class),
                                PersonType.NATURAL,
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.required("name", FieldType.NAME, r -> r.name, (r, v) -> r.name = v),
                        Field.defaulted("aliases", FieldType.NAMES, List.of(), r -> r.aliases, (r, v) -> r.aliases = v),
                        Field.optional(
                                "description", FieldType.PROSE, r -> r.description, (r, v) -> r.description = v)));
    }
}
