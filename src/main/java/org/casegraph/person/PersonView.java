package org.casegraph.person;

import java.util.List;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Person")
@Description("A human being or an organization that a case has to do with.")
public record PersonView(
        @Ignore RecordHead head,

        @NonNull @Description("Whether it is a human being or an organization.")
        PersonType type,

        @NonNull @Description("The name it goes by.") String name,
        @NonNull @Description("Other names and spellings.") List<@NonNull String> aliases,

        @Description("Who this is, in a few words.") @Nullable
        String description)
        implements RecordView {

    public static PersonView of(Person r) {
        return new PersonView(RecordHead.of(RecordKind.PERSON, r, r.name), r.type, r.name, r.aliases, r.description);
    }
}
