package org.casegraph.legalcase;

import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Court")
@Description("A court.")
public record CourtView(
        @Ignore RecordHead head,
        @NonNull @Description("What it is called.") String name,

        @Description("Where it has a say, as ISO 3166 writes it: US-NM.") @Nullable
        String jurisdiction)
        implements RecordView {

    public static CourtView of(Court r) {
        return new CourtView(RecordHead.of(RecordKind.COURT, r, r.name), r.name, r.jurisdiction);
    }
}
