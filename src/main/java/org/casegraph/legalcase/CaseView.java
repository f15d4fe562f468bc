package org.casegraph.legalcase;

import java.util.UUID;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Case")
@Description("A case before a court: a prosecution, a lawsuit or an appeal.")
public record CaseView(
        @Ignore RecordHead head,
        @NonNull @Description("What the case is called.") String caption,

        @Description("The number that the court keeps it under.") @Nullable
        String docketNumber,

        @NonNull @Description("What it is about or comes from.")
        CaseType type,

        @NonNull @Description("Where it stands, as sources state it.")
        CaseStatus status,

        @Ignore @Nullable UUID courtId,
        @Description("When it was opened.") @Nullable PartialDate filedOn,
        @Description("When it ended.") @Nullable PartialDate closedOn,
        @Ignore @Nullable UUID parentId)
        implements RecordView {

    public static CaseView of(LegalCase r) {
        return new CaseView(
                RecordHead.of(RecordKind.CASE, r, r.caption),
                r.caption,
                r.docketNumber,
                r.type,
                r.status,
                r.courtId,
                r.filedOn,
                r.closedOn,
                r.parentId);
    }
}
